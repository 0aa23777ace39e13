package io.sidan.bot.channel.app;

import java.nio.charset.StandardCharsets;
import java.security.GeneralSecurityException;
import java.security.MessageDigest;
import java.time.Instant;
import java.util.HexFormat;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** One callback of WeCom: a message to the app (document 90239) or an event (document 90240). */
record Callback(Map<String, String> fields) {

    private static final String EVENT = "event";

    /** What names somebody or something is short, and kept in columns as short. */
    private static final Map<String, Integer> LONGEST = Map.of("FromUserName", 64, "MsgId", 64, "TaskId", 128);

    static Callback of(String xml) {
        Callback callback = new Callback(CallbackXml.fields(xml));
        if (callback.field("MsgType").isEmpty() || callback.at() == null || !callback.isNamedShortly()) {
            throw CallbackFault.UNREADABLE.refused();
        }
        return callback;
    }

    boolean isEvent() {
        return field("MsgType").equals(EVENT);
    }

    String event() {
        return isEvent() ? field("Event") : "";
    }

    String from() {
        return field("FromUserName");
    }

    /** Null where it does not say. */
    Instant at() {
        return field("CreateTime").matches("\\d{1,11}")
                ? Instant.ofEpochSecond(Long.parseLong(field("CreateTime")))
                : null;
    }

    String field(String name) {
        return fields.getOrDefault(name, "");
    }

    /**
     * What is the same whenever WeCom brings the same one again: a message's MsgId; an event has none, and several of
     * one second differ in what changed, where or by which card.
     */
    String key() {
        Stream<String> names = isEvent()
                ? Stream.of(
                        "FromUserName",
                        "CreateTime",
                        "Event",
                        "ChangeType",
                        "UpdateDetail",
                        "ChatId",
                        "UserID",
                        "ExternalUserID",
                        "EventKey",
                        "TaskId",
                        "ResponseCode",
                        "Token",
                        "OpenKfId",
                        "Item")
                : Stream.of("FromUserName", "MsgId");
        return hash(names.map(this::field).collect(Collectors.joining("\n")));
    }

    private boolean isNamedShortly() {
        return LONGEST.entrySet().stream().allMatch(name -> field(name.getKey()).length() <= name.getValue());
    }

    private static String hash(String words) {
        try {
            MessageDigest sha256 = MessageDigest.getInstance("SHA-256");
            return HexFormat.of().formatHex(sha256.digest(words.getBytes(StandardCharsets.UTF_8)));
        } catch (GeneralSecurityException e) {
            throw new IllegalStateException("every Java has SHA-256", e);
        }
    }
}
