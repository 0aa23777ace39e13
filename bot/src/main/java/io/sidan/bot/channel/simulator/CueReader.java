package io.sidan.bot.channel.simulator;

import io.sidan.bot.inbox.BadMessage;
import io.sidan.bot.inbox.MessageReader;
import io.sidan.core.roster.Role;
import io.sidan.core.suggestion.AnswerClass;
import io.sidan.core.suggestion.Details;
import io.sidan.core.suggestion.Grade;
import io.sidan.core.suggestion.Move;
import io.sidan.core.suggestion.State;
import java.time.DateTimeException;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.util.Optional;
import java.util.stream.StreamSupport;
import tools.jackson.core.JacksonException;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** Reads a line of a chat file; one with {@code act} is a move, any other a message. */
final class CueReader {

    private final JsonMapper json = new JsonMapper();

    Cue read(String line) throws BadMessage {
        JsonNode tree = tree(line);
        return tree.has("act") ? done(tree) : new Cue.Said(MessageReader.read(tree));
    }

    private JsonNode tree(String line) throws BadMessage {
        try {
            return json.readTree(line);
        } catch (JacksonException unreadable) {
            throw new BadMessage("不是完整的 JSON");
        }
    }

    private static Cue done(JsonNode tree) throws BadMessage {
        return new Cue.Done(
                at(tree),
                required(tree, "role", Role.class),
                required(tree, "person"),
                required(tree, "name"),
                required(tree, "act", Move.class),
                required(tree, "case"),
                text(tree, "into"),
                optional(tree, "where", State.class),
                tree.hasNonNull("dueIn") ? tree.path("dueIn").asInt() : null,
                details(tree));
    }

    private static Details details(JsonNode tree) throws BadMessage {
        return new Details(
                text(tree, "words"),
                text(tree, "reason"),
                text(tree, "deputy"),
                text(tree, "unit"),
                StreamSupport.stream(tree.path("assisting").spliterator(), false)
                        .map(JsonNode::asString)
                        .toList(),
                null,
                optional(tree, "answerClass", AnswerClass.class),
                text(tree, "contact"),
                StreamSupport.stream(tree.path("evidence").spliterator(), false)
                        .map(JsonNode::asString)
                        .toList(),
                null,
                tree.hasNonNull("granted") ? tree.path("granted").asBoolean() : null,
                optional(tree, "grade", Grade.class),
                null);
    }

    private static Instant at(JsonNode tree) throws BadMessage {
        try {
            return OffsetDateTime.parse(required(tree, "at")).toInstant();
        } catch (DateTimeException unreadable) {
            throw new BadMessage("at 不是带时区的时间");
        }
    }

    private static String text(JsonNode tree, String field) {
        return tree.hasNonNull(field) ? tree.path(field).asString() : null;
    }

    private static String required(JsonNode tree, String field) throws BadMessage {
        return Optional.ofNullable(text(tree, field))
                .filter(text -> !text.isBlank())
                .orElseThrow(() -> new BadMessage("缺少 " + field));
    }

    private static <E extends Enum<E>> E required(JsonNode tree, String field, Class<E> type) throws BadMessage {
        required(tree, field);
        return optional(tree, field, type);
    }

    private static <E extends Enum<E>> E optional(JsonNode tree, String field, Class<E> type) throws BadMessage {
        String text = text(tree, field);
        try {
            return text == null ? null : Enum.valueOf(type, text);
        } catch (IllegalArgumentException unknown) {
            throw new BadMessage(field + " 没有「" + text + "」这一种");
        }
    }
}
