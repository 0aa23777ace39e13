package io.sidan.bot.channel.chatlog;

import io.sidan.bot.channel.chatlog.Lines.Line;
import io.sidan.bot.inbox.BadMessage;
import io.sidan.bot.inbox.MessageReader;
import io.sidan.core.message.GroupMessage;
import java.io.IOException;
import java.io.InputStream;
import java.util.Optional;
import java.util.function.Consumer;
import tools.jackson.core.JacksonException;
import tools.jackson.core.json.JsonReadFeature;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** A chat file, streamed: JSON Lines, or text copied out of WeChat. */
public final class ChatFile {

    /** A line with this field is no message but a move, which only the simulator plays. */
    private static final String ACT = "act";

    private final JsonMapper json = JsonMapper.builder()
            .enable(JsonReadFeature.ALLOW_UNESCAPED_CONTROL_CHARS)
            .build();
    private final Consumer<GroupMessage> messages;
    private final Consumer<BadLine> badLines;

    private ChatFile(Consumer<GroupMessage> messages, Consumer<BadLine> badLines) {
        this.messages = messages;
        this.badLines = badLines;
    }

    /**
     * Reads to the end; what cannot be read is handed to {@code badLines}, the rest goes on.
     *
     * @param name of the file; a copied chat has no other name for its group
     */
    public static void read(InputStream in, String name, Consumer<GroupMessage> messages, Consumer<BadLine> badLines)
            throws IOException {
        new ChatFile(messages, badLines).read(new Lines(in), name);
    }

    private void read(Lines lines, String name) throws IOException {
        Optional<Line> first = firstWithText(lines);
        if (first.isEmpty()) {
            return;
        }
        if (first.get().text().filter(CopiedChat::heads).isPresent()) {
            new CopiedChat(name, messages, badLines).read(first.get(), lines);
            return;
        }
        for (Optional<Line> line = first; line.isPresent(); line = lines.next()) {
            readJson(line.get());
        }
    }

    private static Optional<Line> firstWithText(Lines lines) throws IOException {
        Optional<Line> line = lines.next();
        while (line.isPresent() && line.get().text().filter(String::isBlank).isPresent()) {
            line = lines.next();
        }
        return line;
    }

    private void readJson(Line line) {
        if (line.text().isEmpty()) {
            badLines.accept(new BadLine(line.number(), "这一行超过 1 MB"));
        } else if (!line.text().get().isBlank()) {
            readJson(line.number(), line.text().get());
        }
    }

    private void readJson(long number, String text) {
        try {
            JsonNode tree = json.readTree(text);
            if (!tree.has(ACT)) {
                messages.accept(MessageReader.read(tree));
            }
        } catch (BadMessage e) {
            badLines.accept(new BadLine(number, e.getMessage()));
        } catch (JacksonException e) {
            badLines.accept(new BadLine(number, "不是完整的 JSON"));
        }
    }
}
