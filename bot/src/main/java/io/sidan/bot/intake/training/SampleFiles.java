package io.sidan.bot.intake.training;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Consumer;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** Makes samples of the lines of the files. */
final class SampleFiles {

    private static final Set<String> TELLS = Set.of("report", "sensitive");
    private static final Set<String> IDLE = Set.of("chatter", "notice");
    private static final Set<String> CONTINUES = Set.of("supplement", "support", "correction", "withdrawal");
    /** What somebody read sentence by sentence counts more than a title. */
    private static final double READ = 2;

    private static final double UNREAD = 0.6;
    /** What sounds like a report and is none is rare in the files and must count. */
    private static final double HARD = 2;

    private static final Pattern SENTENCES = Pattern.compile("(?<=[。！？!?；;])|[\\r\\n]+");
    private static final Pattern SALUTATION = Pattern.compile("^[^。！？]{0,20}(?:您好|你好|领导|书记|市长|县长)[:：，,！!。\\s]+");
    /** A piece of so many characters is like one message of a chat. */
    private static final int MESSAGE = 120;

    private final JsonMapper json = new JsonMapper();
    private final List<Sample> samples = new ArrayList<>();

    static List<Sample> read(Sources sources) throws IOException {
        var files = new SampleFiles();
        files.complaints(sources);
        files.each(sources.labelled(), files::labelled);
        files.chats(sources);
        files.each(sources.chatter(), files::chatter);
        files.each(sources.others(), files::other);
        return files.samples.stream().filter(sample -> !sample.empty()).toList();
    }

    private void complaints(Sources sources) throws IOException {
        Map<String, JsonNode> labels = new HashMap<>();
        each(sources.labels(), line -> labels.put(id(line), line));
        each(sources.complaints(), line -> complaint(line, labels.get(id(line))));
    }

    private void complaint(JsonNode line, JsonNode label) {
        Sample title = judged(Sample.of(id(line), text(line, "title")).matter(true), label);
        samples.add(title);
        String words = SALUTATION.matcher(text(line, "text")).replaceFirst("").strip();
        pieces(words)
                .forEach(piece -> samples.add(Sample.of(id(line), piece)
                        .matter(true)
                        .categories(title.categories())
                        .weighing(UNREAD)));
    }

    /** The whole, and its first sentences as one message each. */
    private static Stream<String> pieces(String words) {
        Stream<String> sentences = SENTENCES
                .splitAsStream(words)
                .map(String::strip)
                .filter(sentence -> sentence.length() > 7)
                .limit(3)
                .map(sentence -> sentence.substring(0, Math.min(MESSAGE, sentence.length())));
        return Stream.concat(Stream.of(words), sentences);
    }

    private static Sample judged(Sample sample, JsonNode label) {
        return label == null
                ? sample
                : sample.telling(label.path("report").asBoolean()).categories(categories(label));
    }

    private void labelled(JsonNode line) {
        samples.add(judged(
                Sample.of(id(line), text(line, "text")).matter(true).judged().weighing(READ), line));
    }

    private void chats(Sources sources) throws IOException {
        Map<String, JsonNode> golds = new HashMap<>();
        each(sources.golds(), line -> golds.put(id(line), line));
        each(
                sources.chats(),
                line -> said(line, line.path("gold").isObject() ? line.path("gold") : golds.get(id(line))));
    }

    private void said(JsonNode line, JsonNode gold) {
        if (gold == null || !line.path("type").asString("text").equals("text")) {
            return;
        }
        String outcome = gold.path("outcome").asString("");
        String incident = gold.path("incident").asString("");
        Sample said = Sample.of(
                incident.isEmpty() ? id(line) : incident.substring(incident.indexOf(':') + 1), text(line, "text"));
        if (TELLS.contains(outcome)) {
            samples.add(
                    said.matter(true).telling(true).categories(categories(gold)).judged());
        } else if (outcome.equals("question")) {
            samples.add(said.matter(true).telling(false).judged());
        } else if (IDLE.contains(outcome)) {
            samples.add(said.matter(false).judged());
        } else if (CONTINUES.contains(outcome) && said.text().length() > MESSAGE / 4) {
            samples.add(said.matter(true).weighing(UNREAD));
        }
    }

    private void chatter(JsonNode line) {
        if (!line.path("label").asString("").equals("borderline")) {
            samples.add(Sample.of(id(line), text(line, "text")).matter(false).judged());
        }
    }

    private void other(JsonNode line) {
        Sample other = Sample.of(id(line), text(line, "text")).judged();
        boolean asks = line.path("kind").asString("").equals("consult");
        samples.add(
                asks ? other.matter(true).telling(false) : other.matter(false).weighing(HARD));
    }

    private static List<String> categories(JsonNode line) {
        List<String> categories = new ArrayList<>();
        if (line.path("category").isString()) {
            categories.add(line.path("category").asString());
            line.path("alt").forEach(other -> categories.add(other.asString()));
        }
        return categories;
    }

    private void each(List<Path> files, Consumer<JsonNode> line) throws IOException {
        for (Path file : files) {
            try (Stream<String> lines = Files.lines(file)) {
                lines.filter(text -> !text.isBlank()).map(json::readTree).forEach(line);
            }
        }
    }

    private static String id(JsonNode line) {
        return line.path("id").asString("");
    }

    private static String text(JsonNode line, String field) {
        return line.path(field).asString("").strip();
    }
}
