package io.sidan.bot.channel.archive;

import io.sidan.bot.inbox.BadMessage;
import java.time.Instant;
import tools.jackson.databind.JsonNode;

/** The fields a message must have, within the bounds of the store. */
final class Fields {

    private static final int LONGEST_ID = 128;
    private static final long EARLIEST = Instant.parse("2000-01-01T00:00:00Z").toEpochMilli();
    private static final long LATEST = Instant.parse("2100-01-01T00:00:00Z").toEpochMilli();

    private Fields() {}

    static String id(JsonNode message, String field) throws BadMessage {
        String id = optionalId(message, field);
        if (id == null) {
            throw new BadMessage("缺少 " + field);
        }
        return id;
    }

    static String optionalId(JsonNode message, String field) throws BadMessage {
        String id = fitting(field, message.path(field).asString("").strip());
        return id.isEmpty() ? null : id;
    }

    static String fitting(String field, String id) throws BadMessage {
        if (id.length() > LONGEST_ID) {
            throw new BadMessage(field + " 超过 " + LONGEST_ID + " 个字符");
        }
        return id;
    }

    /** Milliseconds since 1970. */
    static Instant at(JsonNode message, String field) throws BadMessage {
        long millis = message.path(field).asLong(0);
        if (millis < EARLIEST || millis > LATEST) {
            throw new BadMessage(field + " 不在 2000 年到 2100 年之间");
        }
        return Instant.ofEpochMilli(millis);
    }
}
