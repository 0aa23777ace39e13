package io.sidan.core.roster;

import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import tools.jackson.databind.DeserializationFeature;
import tools.jackson.databind.ObjectMapper;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.dataformat.yaml.YAMLMapper;

/** Reads a roster from a JSON or YAML file. */
public final class RosterFile {

    private RosterFile() {}

    public static Roster read(Path file) throws IOException {
        try (InputStream in = Files.newInputStream(file)) {
            return read(in);
        }
    }

    public static Roster read(InputStream in) throws IOException {
        String text = new String(in.readAllBytes(), StandardCharsets.UTF_8).replace("\uFEFF", "");
        return mapper(text).readValue(text, Roster.class);
    }

    private static ObjectMapper mapper(String text) {
        var builder = text.stripLeading().startsWith("{") ? JsonMapper.builder() : YAMLMapper.builder();
        return builder.disable(
                        DeserializationFeature.FAIL_ON_UNKNOWN_PROPERTIES,
                        DeserializationFeature.FAIL_ON_NULL_FOR_PRIMITIVES)
                .build();
    }
}
