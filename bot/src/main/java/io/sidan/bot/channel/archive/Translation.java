package io.sidan.bot.channel.archive;

import io.sidan.bot.channel.archive.Archived.Consent;
import io.sidan.bot.inbox.BadMessage;
import io.sidan.bot.inbox.Wellformed;
import io.sidan.core.media.MediaReference;
import io.sidan.core.message.GroupMessage;
import io.sidan.core.message.MessageType;
import java.time.Instant;
import java.util.List;
import java.util.Set;
import tools.jackson.core.JacksonException;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** Turns what WeCom archived into messages; of an unknown kind only that it was there is known. */
final class Translation {

    /** Ids of robots begin so. */
    private static final String ROBOT = "wb";

    private final JsonMapper json;
    private final Set<String> own;
    private final Mixture mixture;

    /** @param own userids by which the bot itself speaks */
    Translation(JsonMapper json, Set<String> own) {
        this.json = json;
        this.own = own;
        this.mixture = new Mixture(json);
    }

    Archived read(String plain) throws BadMessage {
        JsonNode message = tree(plain);
        if (message.path("action").asString("").equals("switch")) {
            return switched(message);
        }
        Kind kind = Kind.of(message.path("msgtype").asString("")).orElse(null);
        boolean recalls =
                kind == Kind.REVOKE || message.path("action").asString("").equals("recall");
        String sender = Fields.id(message, "from");
        GroupMessage read = new GroupMessage(
                Fields.id(message, "msgid"),
                chat(message, sender),
                sender,
                "",
                Fields.at(message, "msgtime"),
                recalls ? MessageType.RECALL : type(kind, message),
                words(kind, message),
                null,
                recalls ? Fields.optionalId(message.path("revoke"), "pre_msgid") : null);
        return new Archived(
                speaksForTheBot(sender) ? read.withoutWords() : read.bringing(media(kind, message)), consent(kind));
    }

    /** A member of staff went over to another company of theirs: nothing was said. */
    private static Archived switched(JsonNode message) throws BadMessage {
        String user = Fields.id(message, "user");
        Instant at = Fields.at(message, "time");
        String chat = Fields.fitting("user", Chats.of("", user, List.of()));
        return new Archived(
                new GroupMessage(Fields.id(message, "msgid"), chat, user, "", at, MessageType.OTHER, "", null, null),
                null);
    }

    private JsonNode tree(String plain) throws BadMessage {
        try {
            JsonNode tree = json.readTree(plain);
            if (tree.isObject()) {
                return tree;
            }
        } catch (JacksonException unreadable) {
            // said below: what cannot be read is no message either
        }
        throw new BadMessage("不是一条消息");
    }

    private static String chat(JsonNode message, String sender) throws BadMessage {
        List<String> to = message.path("tolist")
                .valueStream()
                .map(person -> person.asString(""))
                .toList();
        return Fields.fitting(
                "roomid", Chats.of(message.path("roomid").asString("").strip(), sender, to));
    }

    private MessageType type(Kind kind, JsonNode message) {
        if (kind == null) {
            return MessageType.OTHER;
        }
        return kind == Kind.MIXED ? mixture.type(kind.body(message)) : kind.type();
    }

    private String words(Kind kind, JsonNode message) {
        if (kind == null) {
            return "";
        }
        JsonNode body = kind.body(message);
        return Wellformed.text(
                switch (kind) {
                    case TEXT -> Quotation.answer(kind.words(body));
                    case MIXED -> mixture.words(body);
                    case CHATRECORD -> mixture.record(kind.words(body), body);
                    case NEWS -> kind.words(body.path("item").path(0));
                    default -> kind.words(body);
                });
    }

    private List<MediaReference> media(Kind kind, JsonNode message) {
        if (kind == null) {
            return List.of();
        }
        JsonNode body = kind.body(message);
        return kind == Kind.MIXED
                ? mixture.media(body)
                : kind.media(body).stream().toList();
    }

    private static Consent consent(Kind kind) {
        if (kind == Kind.AGREE) {
            return Consent.AGREED;
        }
        return kind == Kind.DISAGREE ? Consent.REFUSED : null;
    }

    private boolean speaksForTheBot(String sender) {
        return sender.startsWith(ROBOT) || own.contains(sender);
    }
}
