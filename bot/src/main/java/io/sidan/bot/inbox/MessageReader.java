package io.sidan.bot.inbox;

import io.sidan.core.message.GroupMessage;
import io.sidan.core.message.MessageType;
import java.time.DateTimeException;
import java.time.Instant;
import java.time.OffsetDateTime;
import tools.jackson.databind.JsonNode;

/**
 * Reads one message of the chat-file format, for files and for the bridge. Unknown fields are ignored, an unknown type is
 * OTHER; a lone surrogate, which no store can keep, becomes U+FFFD.
 */
public final class MessageReader {

    private static final int LONGEST_ID = 128;
    private static final int LONGEST_NAME = 128;
    private static final Instant EARLIEST = Instant.parse("2000-01-01T00:00:00Z");
    private static final Instant LATEST = Instant.parse("2100-01-01T00:00:00Z");

    private MessageReader() {}

    public static GroupMessage read(JsonNode json) throws BadMessage {
        if (!json.isObject()) {
            throw new BadMessage("不是一条消息(应为 JSON 对象)");
        }
        return new GroupMessage(
                id(json, "id"),
                id(json, "group"),
                id(json, "sender"),
                name(json),
                at(json),
                MessageType.of(words(json, "type")),
                words(json, "text"),
                optionalId(json, "quote"),
                optionalId(json, "of"));
    }

    private static String id(JsonNode json, String field) throws BadMessage {
        String id = optionalId(json, field);
        if (id == null) {
            throw new BadMessage("缺少 " + field);
        }
        return id;
    }

    private static String optionalId(JsonNode json, String field) throws BadMessage {
        String id = words(json, field).strip(); // the database compares without trailing blanks
        if (id.length() > LONGEST_ID) {
            throw new BadMessage(field + " 超过 " + LONGEST_ID + " 个字符");
        }
        return id.isEmpty() ? null : id;
    }

    private static String name(JsonNode json) throws BadMessage {
        String name = words(json, "name");
        return name.length() <= LONGEST_NAME ? name : Wellformed.text(name.substring(0, LONGEST_NAME));
    }

    private static Instant at(JsonNode json) throws BadMessage {
        String text = id(json, "at");
        try {
            Instant at = OffsetDateTime.parse(text).toInstant();
            if (at.isBefore(EARLIEST) || at.isAfter(LATEST)) {
                throw new BadMessage("at 不在 2000 年到 2100 年之间");
            }
            return at;
        } catch (DateTimeException e) {
            throw new BadMessage("at 不是带时区的时间,应如 2026-06-01T08:00:00+08:00");
        }
    }

    private static String words(JsonNode json, String field) throws BadMessage {
        JsonNode value = json.path(field);
        if (value.isMissingNode() || value.isNull()) {
            return "";
        }
        if (!value.isString() && !value.isNumber()) {
            throw new BadMessage(field + " 应为文字");
        }
        return Wellformed.text(value.asString());
    }
}
