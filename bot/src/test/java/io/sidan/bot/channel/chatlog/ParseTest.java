package io.sidan.bot.channel.chatlog;

import static org.assertj.core.api.Assertions.assertThat;

import io.sidan.bot.intake.Words;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.util.List;
import org.junit.jupiter.api.Test;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

class ParseTest {

    private String errors;

    @Test
    void printsTheLastOutcomeOfEachMessageInOrder() throws IOException {
        List<JsonNode> lines = parse(message("a", "r1", "08:00:00", "image", "")
                + message("b", "r2", "08:00:20", "text", "吃了没")
                + message("c", "r1", "08:00:40", "text", "西坡停水了，二十户没水吃")
                + message("d", "r3", "09:00:00", "text", "晚安"));

        assertThat(lines).extracting(line -> line.get("id").asString()).containsExactly("a", "b", "c", "d");
        assertThat(lines)
                .extracting(line -> line.get("outcome").asString())
                .containsExactly("supplement", "chatter", "report", "chatter");
        assertThat(lines.get(0).get("incident")).isEqualTo(lines.get(2).get("incident"));
        assertThat(lines.get(2).propertyNames())
                .containsExactly(
                        "id",
                        "outcome",
                        "incident",
                        "number",
                        "category",
                        "urgency",
                        "place",
                        "households",
                        "persons",
                        "private",
                        "confidence",
                        "why");
        assertThat(lines.get(2).get("households").asInt()).isEqualTo(20);
        assertThat(lines.get(1).get("incident").isNull()).isTrue();
    }

    @Test
    void skipsRepeatsAndBadLinesAndCountsThem() throws IOException {
        List<JsonNode> lines = parse(message("a", "r1", "08:00:00", "text", "早") + "{broken\n"
                + message("a", "r1", "08:00:00", "text", "早"));

        assertThat(lines).hasSize(1);
        assertThat(errors).contains("第 2 行跳过:不是完整的 JSON", "共 1 条消息,重复 1 条,坏行 1 行");
    }

    @Test
    void printsNothingForAnEmptyFile() throws IOException {
        assertThat(parse("")).isEmpty();
    }

    @Test
    void printsEveryMessageOfAFileWhoseClockJumps() throws IOException {
        List<JsonNode> lines = parse(message("a", "r1", "08:00:00", "text", "西坡停水了")
                + message("b", "r1", "23:00:00", "text", "睡了")
                + message("c", "r1", "08:01:00", "text", "快来人"));

        assertThat(lines).extracting(line -> line.get("id").asString()).containsExactly("a", "b", "c");
    }

    private List<JsonNode> parse(String chat) throws IOException {
        var out = new ByteArrayOutputStream();
        var err = new ByteArrayOutputStream();
        Parse.run(
                new ByteArrayInputStream(chat.getBytes(StandardCharsets.UTF_8)),
                "chat.jsonl",
                Words.TOWNSHIP,
                Words.KNOWLEDGE,
                out,
                new PrintStream(err, true, StandardCharsets.UTF_8));
        errors = err.toString(StandardCharsets.UTF_8);
        return out.toString(StandardCharsets.UTF_8)
                .lines()
                .map(JsonMapper.shared()::readTree)
                .toList();
    }

    private static String message(String id, String sender, String time, String type, String text) {
        return """
                {"id":"%s","group":"g","sender":"%s","at":"2026-03-02T%s+08:00","type":"%s","text":"%s"}
                """.formatted(id, sender, time, type, text);
    }
}
