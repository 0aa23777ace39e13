package io.sidan.bot.channel.kf;

import io.sidan.core.message.GroupMessage;
import io.sidan.core.message.MessageType;
import java.nio.charset.StandardCharsets;
import java.security.GeneralSecurityException;
import java.security.MessageDigest;
import java.time.Instant;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HexFormat;
import java.util.List;
import java.util.Map;
import tools.jackson.core.JacksonException;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/**
 * 合并转发: the messages of a group that somebody forwarded. WeCom names their senders and gives neither their ids nor those
 * of the messages: both are made from what was said, by whom and when, so that the same record forwarded by two people is
 * the same messages. Its shape is told by third parties alone; what is not understood is kept as other.
 */
final class ForwardedRecord {

    private static final String ID = "fw-";
    private static final int HEX_DIGITS = 40;
    private static final int DEEPEST = 3;
    private static final int MOST = 500;

    private final JsonMapper json;
    private final String group;
    private final Instant forwardedAt;
    private final List<GroupMessage> messages = new ArrayList<>();
    private final Map<String, Integer> seen = new HashMap<>();

    private ForwardedRecord(JsonMapper json, String group, Instant forwardedAt) {
        this.json = json;
        this.group = group;
        this.forwardedAt = forwardedAt;
    }

    /** @param record the object under merged_msg */
    static List<GroupMessage> messages(JsonNode record, String group, Instant forwardedAt, JsonMapper json) {
        ForwardedRecord forwarded = new ForwardedRecord(json, group, forwardedAt);
        forwarded.add(record, 1);
        return List.copyOf(forwarded.messages);
    }

    private void add(JsonNode record, int depth) {
        for (JsonNode item : record.has("item") ? record.path("item") : record.path("items")) {
            if (messages.size() >= MOST) {
                return;
            }
            String kind = item.path("msgtype").asString("");
            JsonNode content = content(item, kind);
            if (kind.equals("merged_msg") && depth < DEEPEST) {
                add(content, depth + 1);
            } else {
                messages.add(message(item, kind, KfContent.of(kind, content)));
            }
        }
    }

    /** The content is JSON in a string, with or without the name of the kind around it. */
    private JsonNode content(JsonNode item, String kind) {
        JsonNode raw = item.has("msg_content") ? item.path("msg_content") : item.path("content");
        JsonNode tree = raw.isString() ? tree(raw.asString(), kind) : raw;
        return tree.has(kind) ? tree.path(kind) : tree;
    }

    private JsonNode tree(String words, String kind) {
        try {
            JsonNode tree = json.readTree(words);
            if (tree.isObject()) {
                return tree;
            }
        } catch (JacksonException plain) {
            // taken as words below
        }
        return json.createObjectNode().put(kind.equals("text") ? "content" : "title", words);
    }

    private GroupMessage message(JsonNode item, String kind, KfContent content) {
        String name = item.path("sender_name").asString("").strip();
        long second = item.path("send_time").asLong(0);
        Instant at = second > 0 && second < 4_102_444_800L ? Instant.ofEpochSecond(second) : forwardedAt;
        String same = String.join("\n", name, String.valueOf(second), kind, content.text());
        int nth = content.type() == MessageType.TEXT ? 0 : seen.merge(same, 1, Integer::sum);
        return new GroupMessage(
                hash(same + "\n" + nth),
                group,
                hash(name),
                name,
                at,
                content.type(),
                content.text(),
                null,
                null,
                content.media());
    }

    private String hash(String words) {
        try {
            MessageDigest sha256 = MessageDigest.getInstance("SHA-256");
            byte[] digest = sha256.digest((group + "\n" + words).getBytes(StandardCharsets.UTF_8));
            return ID + HexFormat.of().formatHex(digest).substring(0, HEX_DIGITS);
        } catch (GeneralSecurityException e) {
            throw new IllegalStateException("every Java has SHA-256", e);
        }
    }
}
