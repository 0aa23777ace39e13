package io.sidan.bot.intake.training;

import io.sidan.bot.intake.gist.PairCount;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.stream.Stream;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** What people write to offices, and what is written about it: of these texts pairs of characters are counted. */
public final class Letters {

    private static final JsonMapper JSON = new JsonMapper();

    private Letters() {}

    public static PairCount count(Sources sources) throws IOException {
        PairCount count = new PairCount();
        for (Path file : Stream.of(sources.complaints(), sources.labelled(), sources.others())
                .flatMap(files -> files.stream())
                .toList()) {
            try (Stream<String> lines = Files.lines(file)) {
                lines.filter(line -> !line.isBlank())
                        .map(JSON::readTree)
                        .map(Letters::words)
                        .forEach(count::add);
            }
        }
        return count;
    }

    private static String words(JsonNode line) {
        return (line.path("title").asString("") + " " + line.path("text").asString("")).strip();
    }
}
