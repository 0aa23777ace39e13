package io.sidan.fuzz;

import static org.assertj.core.api.Assertions.assertThat;

import io.sidan.bot.channel.chatlog.Parse;
import io.sidan.bot.intake.understanding.Knowledge;
import io.sidan.core.roster.Roster;
import io.sidan.core.roster.RosterFile;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.springframework.core.io.ClassPathResource;
import tools.jackson.databind.json.JsonMapper;

/** Noise in files: of every line something is said, and the rest goes on. So many as {@code -Dsidan.fuzz} says. */
@Timeout(value = 30, unit = TimeUnit.MINUTES)
class FileFuzzIT {

    private static final int INPUTS = Integer.getInteger("sidan.fuzz", 2_000);
    private static final JsonMapper JSON = new JsonMapper();

    private final Noise noise = new Noise(14);

    @Test
    void chatFileOfJsonLines() throws IOException {
        StringBuilder chat = new StringBuilder(
                "{\"id\":\"first\",\"group\":\"g\",\"sender\":\"a\",\"at\":\"2026-06-01T08:00:00Z\"}\n");
        for (int line = 0; line < INPUTS; line++) {
            String told = JSON.writeValueAsString(noise.like(message(line)));
            chat.append((noise.once(6) ? noise.spoiled(told) : told).replace("\n", " "))
                    .append('\n');
        }
        everyLineIsAnswered(chat.toString());
    }

    @Test
    void chatCopiedOutOfWeChat() throws IOException {
        StringBuilder chat = new StringBuilder("老李 2026-06-01 08:00\n早\n");
        for (int line = 0; line < INPUTS; line++) {
            String head = "老王 2026-0" + (1 + noise.below(9)) + "-" + (10 + noise.below(22)) + " 0" + noise.below(10)
                    + ":" + (10 + noise.below(60));
            chat.append(noise.once(4) ? noise.spoiled(head) : head)
                    .append('\n')
                    .append(noise.words())
                    .append('\n');
        }
        everyLineIsAnswered(chat.toString());
    }

    /** As many answers as there were messages, each of them whole. */
    private static void everyLineIsAnswered(String chat) throws IOException {
        var out = new ByteArrayOutputStream();
        var err = new ByteArrayOutputStream();
        Parse.run(
                new ByteArrayInputStream(chat.getBytes(StandardCharsets.UTF_8)),
                "noise",
                roster(),
                knowledge(),
                out,
                new PrintStream(err, true, StandardCharsets.UTF_8));
        String totals = err.toString(StandardCharsets.UTF_8)
                .lines()
                .reduce((first, last) -> last)
                .orElseThrow();
        long answers = out.toString(StandardCharsets.UTF_8)
                .lines()
                .filter(line -> JSON.readTree(line).path("outcome").isString())
                .count();
        System.out.printf("chat file: %d lines written, %s%n", INPUTS, totals);
        assertThat(totals).startsWith("共 " + answers + " 条消息");
        assertThat(answers).isGreaterThan(INPUTS / 5);
    }

    private Map<String, Object> message(int line) {
        Map<String, Object> message = new LinkedHashMap<>();
        message.put("id", "n" + line);
        message.put("group", "g" + noise.below(5));
        message.put("sender", "wm-" + noise.below(20));
        message.put("at", "2026-06-01T08:" + (10 + noise.below(50)) + ":00+08:00");
        message.put("type", "text");
        message.put("text", noise.words());
        message.put("quote", "n" + noise.below(line + 1));
        return message;
    }

    private static Roster roster() throws IOException {
        try (InputStream bundled = new ClassPathResource("roster/lihou.yml").getInputStream()) {
            return RosterFile.read(bundled);
        }
    }

    private static Knowledge knowledge() throws IOException {
        return Knowledge.read(new ClassPathResource("words.yml"), new ClassPathResource("weights.bin"), false);
    }
}
