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
    private final Consumer<Unread> lines;

    private ChatFile(Consumer<Unread> lines) {
        this.lines = lines;
    }

    /** What stands at one place of the file, still to be read, by any thread: a message, a bad line, or neither. */
    @FunctionalInterface
    interface Unread {

        void read(Consumer<GroupMessage> messages, Consumer<BadLine> badLines);
    }

    /**
     * Reads to the end; what cannot be read is handed to {@code badLines}, the rest goes on.
     *
     * @param name of the file; a copied chat has no other name for its group
     */
    public static void read(InputStream in, String name, Consumer<GroupMessage> messages, Consumer<BadLine> badLines)
            throws IOException {
        each(in, name, unread -> unread.read(messages, badLines));
    }

    /** Hands on what is still to be read, to the end. */
    static void each(InputStream in, String name, Consumer<Unread> lines) throws IOException {
        new ChatFile(lines).read(new Lines(in), name);
    }

    private void read(Lines lines, String name) throws IOException {
        Optional<Line> first = firstWithText(lines);
        if (first.isEmpty()) {
            return;
        }
        if (first.get().text().filter(CopiedChat::heads).isPresent()) {
            new CopiedChat(name, this::hand, this::hand).read(first.get(), lines);
            return;
        }
        for (Optional<Line> line = first; line.isPresent(); line = lines.next()) {
            Line json = line.get();
            this.lines.accept((messages, badLines) -> readJson(json, messages, badLines));
        }
    }

    private void hand(GroupMessage message) {
        lines.accept((messages, badLines) -> messages.accept(message));
    }

    private void hand(BadLine line) {
        lines.accept((messages, badLines) -> badLines.accept(line));
    }

    private static Optional<Line> firstWithText(Lines lines) throws IOException {
        Optional<Line> line = lines.next();
        while (line.isPresent() && line.get().text().filter(String::isBlank).isPresent()) {
            line = lines.next();
        }
        return line;
    }

    private void readJson(Line line, Consumer<GroupMessage> messages, Consumer<BadLine> badLines) {
        if (line.text().isEmpty()) {
            badLines.accept(new BadLine(line.number(), "这一行超过 1 MB"));
        } else if (!line.text().get().isBlank()) {
            readJson(line.number(), line.text().get(), messages, badLines);
        }
    }

    private void readJson(long number, String text, Consumer<GroupMessage> messages, Consumer<BadLine> badLines) {
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
