package io.sidan.bot.intake.training;

import io.sidan.core.learning.Fingerprint;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import java.util.stream.StreamSupport;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/**
 * What people taught in the panel, as its export gives it: the buckets of the words stand for the words. No figures are
 * taken on it, since nobody can see what it is like.
 *
 * @param judgement of no text
 */
record Exported(Sample judgement, int bits, int[] buckets) {

    /** Somebody read it, as what is labelled sentence by sentence. */
    private static final double READ = 2;

    /** Reads whole exports, a JSON array each. */
    static List<Exported> read(List<Path> files) throws IOException {
        JsonMapper json = new JsonMapper();
        List<Exported> all = new ArrayList<>();
        for (Path file : files) {
            StreamSupport.stream(json.readTree(Files.readString(file)).spliterator(), false)
                    .flatMap(Exported::of)
                    .forEach(all::add);
        }
        return all;
    }

    private static Stream<Exported> of(JsonNode line) {
        int bits = line.path("bits").asInt();
        if (bits < Fingerprint.BITS) {
            throw new IllegalArgumentException("改法的桶号只有 " + bits + " 位，要 " + Fingerprint.BITS + " 位");
        }
        int[] buckets =
                line.path("buckets").valueStream().mapToInt(JsonNode::asInt).toArray();
        Sample taught = Sample.of("taught", "").weighing(READ);
        return judged(taught, line).map(judgement -> new Exported(judgement, bits, buckets));
    }

    private static Stream<Sample> judged(Sample taught, JsonNode line) {
        String answer = line.path("answer").asString();
        if (line.path("lesson").asString().equals("CATEGORY")) {
            return Stream.of(taught.matter(true).categories(List.of(answer)));
        }
        return switch (answer) {
            case "REPORT" -> Stream.of(taught.matter(true).telling(true));
            case "QUESTION" -> Stream.of(taught.matter(true).telling(false));
            case "CHATTER", "NOTICE" -> Stream.of(taught.matter(false));
            default -> Stream.empty();
        };
    }
}
