package io.sidan.fuzz;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.zip.ZipEntry;
import java.util.zip.ZipFile;
import java.util.zip.ZipOutputStream;

/** Excel files that are whole outside and spoiled inside. */
final class Sheets {

    private final Map<String, String> parts = new LinkedHashMap<>();

    Sheets(byte[] sheet) throws IOException {
        Path file = Files.write(Files.createTempFile("sheet", ".xlsx"), sheet);
        try (ZipFile zip = new ZipFile(file.toFile())) {
            for (ZipEntry entry : zip.stream().toList()) {
                byte[] xml = zip.getInputStream(entry).readAllBytes();
                parts.put(entry.getName(), new String(xml, StandardCharsets.UTF_8));
            }
        } finally {
            Files.delete(file);
        }
    }

    byte[] spoiled(Noise noise) throws IOException {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        try (ZipOutputStream zip = new ZipOutputStream(out)) {
            for (Map.Entry<String, String> part : parts.entrySet()) {
                String xml = part.getValue();
                zip.putNextEntry(new ZipEntry(part.getKey()));
                zip.write((noise.once(3) ? noise.spoiled(xml) : xml).getBytes(StandardCharsets.UTF_8));
            }
        }
        return out.toByteArray();
    }
}
