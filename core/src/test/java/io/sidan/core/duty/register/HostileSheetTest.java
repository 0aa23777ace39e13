package io.sidan.core.duty.register;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.sun.net.httpserver.HttpServer;
import io.sidan.core.suggestion.Refusal;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.nio.charset.StandardCharsets;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;
import org.apache.commons.compress.archivers.zip.ZipArchiveEntry;
import org.apache.commons.compress.archivers.zip.ZipArchiveInputStream;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** A sheet made to have the reader fetch, read or swell: each of its parts in turn. */
class HostileSheetTest {

    private static final String HEAD_END = "?>";

    private final AtomicInteger asked = new AtomicInteger();
    private HttpServer server;
    private Map<String, byte[]> parts;

    @BeforeEach
    void unpackATemplate() throws IOException {
        server = HttpServer.create(new InetSocketAddress(InetAddress.getLoopbackAddress(), 0), 0);
        server.createContext("/", exchange -> {
            asked.incrementAndGet();
            exchange.sendResponseHeaders(404, -1);
            exchange.close();
        });
        server.start();
        parts = unpacked(DeputyTemplate.bytes());
        assertThat(parts.keySet()).anyMatch(name -> name.endsWith(".rels")).contains("xl/workbook.xml");
    }

    @AfterEach
    void stop() {
        server.stop(0);
    }

    @Test
    void isNotWhatATemplateIsTakenFor() {
        assertThat(Sheet.read(DeputyTemplate.bytes()).faults()).isEmpty();
    }

    @Test
    void looksNothingUpThatItNames() throws IOException {
        String there = "http://127.0.0.1:" + server.getAddress().getPort() + "/";
        for (String declared : new String[] {
            "<!DOCTYPE a SYSTEM \"" + there + "a.dtd\">",
            "<!DOCTYPE a [<!ENTITY % p SYSTEM \"" + there + "p\"> %p;]>",
            "<!DOCTYPE a [<!ENTITY e SYSTEM \"" + there + "e\">]>"
        }) {
            for (String part : parts.keySet()) {
                read(spoiled(part, declared, "&e;"));
            }
        }
        assertThat(asked).hasValue(0);
    }

    @Test
    void readsNoFileIntoACell() throws IOException {
        String declared = "<!DOCTYPE a [<!ENTITY e SYSTEM \"file:///proc/self/environ\">]>";
        for (String part : parts.keySet()) {
            assertThat(read(spoiled(part, declared, "&e;"))).as(part).doesNotContain("PATH=");
        }
    }

    @Test
    void doesNotSwell() throws IOException {
        StringBuilder laughs = new StringBuilder("<!DOCTYPE a [<!ENTITY e0 \"ha\">");
        for (int more = 1; more < 30; more++) {
            laughs.append("<!ENTITY e%d \"&e%d;&e%d;\">".formatted(more, more - 1, more - 1));
        }
        laughs.append("<!ENTITY e \"&e29;\">]>");
        for (String part : parts.keySet()) {
            assertThat(read(spoiled(part, laughs.toString(), "&e;")).length())
                    .as(part)
                    .isLessThan(1 << 20);
        }
    }

    @Test
    void refusesWhatUnpacksToMoreThanASheetCanBe() throws IOException {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        try (ZipOutputStream zip = new ZipOutputStream(bytes)) {
            zip.putNextEntry(new ZipEntry("xl/workbook.xml"));
            byte[] nothing = new byte[1 << 20];
            for (int more = 0; more <= 200; more++) {
                zip.write(nothing);
            }
        }
        assertThatThrownBy(() -> Sheet.read(bytes.toByteArray()))
                .isInstanceOf(Refusal.class)
                .hasMessageContaining("大得不正常");
    }

    /** The reader would fill up whatever lies before. */
    @ParameterizedTest
    @CsvSource({"</sheetData>,<row r=\"1900000000\"/></sheetData>", "r=\"A1\",r=\"FUVWXYZ1\""})
    void refusesARowOrColumnThatNoSheetHas(String was, String becomes) throws IOException {
        String part = "xl/worksheets/sheet1.xml";
        String xml = new String(parts.get(part), StandardCharsets.UTF_8);
        assertThat(xml).contains(was);
        parts.put(part, xml.replace(was, becomes).getBytes(StandardCharsets.UTF_8));
        assertThat(read(packed(parts))).contains("行号或列号不对");
    }

    /** What it says, be it a sheet or a refusal. */
    private static String read(byte[] sheet) {
        try {
            return Sheet.read(sheet).toString();
        } catch (Refusal refused) {
            return refused.getMessage();
        }
    }

    /** With a document type in front of a part, and the entity wherever there was text. */
    private byte[] spoiled(String part, String declared, String entity) throws IOException {
        String xml = new String(parts.get(part), StandardCharsets.UTF_8);
        int body = xml.startsWith("<?") ? xml.indexOf(HEAD_END) + HEAD_END.length() : 0;
        String whole =
                xml.substring(0, body) + declared + xml.substring(body).replaceAll(">[^<]+<", ">" + entity + "<");
        Map<String, byte[]> spoiled = new LinkedHashMap<>(parts);
        spoiled.put(part, whole.getBytes(StandardCharsets.UTF_8));
        return packed(spoiled);
    }

    private static byte[] packed(Map<String, byte[]> parts) throws IOException {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        try (ZipOutputStream zip = new ZipOutputStream(bytes)) {
            for (Map.Entry<String, byte[]> each : parts.entrySet()) {
                zip.putNextEntry(new ZipEntry(each.getKey()));
                zip.write(each.getValue());
            }
        }
        return bytes.toByteArray();
    }

    private static Map<String, byte[]> unpacked(byte[] sheet) throws IOException {
        Map<String, byte[]> parts = new LinkedHashMap<>();
        try (ZipArchiveInputStream zip =
                new ZipArchiveInputStream(new ByteArrayInputStream(sheet), "UTF-8", true, true)) {
            for (ZipArchiveEntry entry = zip.getNextEntry(); entry != null; entry = zip.getNextEntry()) {
                parts.put(entry.getName(), zip.readAllBytes());
            }
        }
        return parts;
    }
}
