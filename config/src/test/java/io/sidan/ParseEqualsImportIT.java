package io.sidan;

import static org.assertj.core.api.Assertions.assertThat;

import io.sidan.bot.channel.chatlog.Import;
import io.sidan.bot.channel.chatlog.Parse;
import io.sidan.bot.intake.understanding.Knowledge;
import io.sidan.core.roster.RosterFile;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.core.io.ClassPathResource;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** The dry run and the store decide alike on every message. */
class ParseEqualsImportIT extends RunningServer {

    private static final String CHAT = "/chat/three-groups.jsonl";
    private static final JsonMapper JSON = new JsonMapper();

    @Autowired
    private Import imports;

    /** What was decided on a message; the case is told by the place in the order in which cases were opened. */
    private record Decided(
            String outcome,
            Integer caseNo,
            Integer numberNo,
            String category,
            String urgency,
            String place,
            Integer households,
            Integer persons,
            boolean confidential,
            double confidence,
            String why) {}

    @Test
    void decideAlikeOnEveryMessage() throws Exception {
        Map<String, Decided> parsed = parsed();
        imports.run(file(), new PrintStream(OutputStream.nullOutputStream()));
        assertThat(stored()).containsExactlyInAnyOrderEntriesOf(parsed);
        assertThat(parsed).hasSizeGreaterThanOrEqualTo(60);
        assertThat(kinds(parsed))
                .contains(
                        "report", "supplement", "support", "command", "chatter", "withdrawal", "correction", "notice");

        imports.run(file(), new PrintStream(OutputStream.nullOutputStream()));
        assertThat(stored()).containsExactlyInAnyOrderEntriesOf(parsed);
        assertThat(station().get("/api/ledger/verify").at("valid").asBoolean()).isTrue();
    }

    private static Map<String, Decided> parsed() throws IOException {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        try (InputStream chat = open(CHAT);
                InputStream roster = open("/roster/lihou.yml")) {
            Parse.run(
                    chat,
                    "three-groups.jsonl",
                    RosterFile.read(roster),
                    Knowledge.read(new ClassPathResource("words.yml"), new ClassPathResource("weights.bin"), true),
                    out,
                    new PrintStream(OutputStream.nullOutputStream()));
        }
        List<JsonNode> lines =
                out.toString(StandardCharsets.UTF_8).lines().map(JSON::readTree).toList();
        Ranks incidents =
                new Ranks(lines.stream().map(line -> number(line, "incident")).toList());
        Ranks numbers =
                new Ranks(lines.stream().map(line -> number(line, "number")).toList());
        Map<String, Decided> decided = new LinkedHashMap<>();
        for (JsonNode line : lines) {
            decided.put(
                    line.path("id").asString(),
                    new Decided(
                            line.path("outcome").asString(),
                            incidents.of(number(line, "incident")),
                            numbers.of(number(line, "number")),
                            text(line, "category"),
                            text(line, "urgency"),
                            text(line, "place"),
                            integer(line, "households"),
                            integer(line, "persons"),
                            line.path("private").asBoolean(),
                            line.path("confidence").asDouble(),
                            line.path("why").asString()));
        }
        return decided;
    }

    private Map<String, Decided> stored() {
        List<Map<String, Object>> rows = jdbc.queryForList("""
                SELECT m.external_id, o.kind, o.suggestion_id, o.number, o.category, o.urgency, o.place, o.households,
                    o.persons, o.confidential, o.confidence, o.why
                FROM message m JOIN outcome o ON o.message_id = m.id
                WHERE m.channel = 'chatlog' AND m.external_id LIKE 'pe-%' ORDER BY m.seq
                """);
        Ranks incidents = new Ranks(
                rows.stream().map(row -> (Long) row.get("suggestion_id")).toList());
        Ranks numbers = new Ranks(
                rows.stream().map(row -> asLong((Integer) row.get("number"))).toList());
        Map<String, Decided> decided = new LinkedHashMap<>();
        for (Map<String, Object> row : rows) {
            decided.put(
                    (String) row.get("external_id"),
                    new Decided(
                            lower(row.get("kind")),
                            incidents.of((Long) row.get("suggestion_id")),
                            numbers.of(asLong((Integer) row.get("number"))),
                            (String) row.get("category"),
                            lower(row.get("urgency")),
                            (String) row.get("place"),
                            (Integer) row.get("households"),
                            (Integer) row.get("persons"),
                            (Boolean) row.get("confidential"),
                            ((Number) row.get("confidence")).doubleValue(),
                            (String) row.get("why")));
        }
        return decided;
    }

    /** Which one in order a number is, so that numbers of two stores compare. */
    private static final class Ranks {

        private final Map<Long, Integer> ranks = new TreeMap<>();

        Ranks(List<Long> numbers) {
            List<Long> known = new ArrayList<>(numbers);
            known.removeIf(number -> number == null);
            known.stream().sorted().distinct().forEach(number -> ranks.put(number, ranks.size() + 1));
        }

        Integer of(Long number) {
            return number == null ? null : ranks.get(number);
        }
    }

    private static Set<String> kinds(Map<String, Decided> decided) {
        return decided.values().stream().map(Decided::outcome).collect(Collectors.toSet());
    }

    private static Long number(JsonNode line, String field) {
        return line.path(field).isNumber() ? line.path(field).asLong() : null;
    }

    private static Integer integer(JsonNode line, String field) {
        return line.path(field).isNumber() ? line.path(field).asInt() : null;
    }

    private static String text(JsonNode line, String field) {
        return line.path(field).isString() ? line.path(field).asString() : null;
    }

    private static Long asLong(Integer number) {
        return number == null ? null : number.longValue();
    }

    private static String lower(Object name) {
        return name == null ? null : name.toString().toLowerCase(Locale.ROOT);
    }

    private static InputStream open(String resource) {
        return ParseEqualsImportIT.class.getResourceAsStream(resource);
    }

    private static Path file() {
        return Path.of("src/test/resources" + CHAT);
    }
}
