package io.sidan.bot.channel.archive;

import io.sidan.core.media.MediaKind;
import io.sidan.core.media.MediaReference;
import io.sidan.core.message.MessageType;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import tools.jackson.databind.JsonNode;

/**
 * The kinds of messages WeCom archives (document 91774): under which name their content stands, what they are to us, and
 * which fields make up their words. A sticker is no picture of anything.
 */
enum Kind {
    TEXT("text", MessageType.TEXT, "content"),
    IMAGE("image", MessageType.IMAGE),
    VOICE("voice", MessageType.VOICE),
    VIDEO("video", MessageType.VIDEO),
    LOCATION("location", MessageType.LOCATION, "address", "title"),
    LINK("link", MessageType.LINK, "title"),
    FILE("file", MessageType.FILE, "filename"),
    REDPACKET("redpacket", MessageType.REDPACKET, "wish"),
    EXTERNAL_REDPACKET("redpacket", MessageType.REDPACKET, "wish"),
    REVOKE("revoke", MessageType.RECALL),
    CHATRECORD("chatrecord", MessageType.OTHER, "title"),
    MIXED("mixed", MessageType.TEXT),
    AGREE("agree", MessageType.OTHER),
    DISAGREE("disagree", MessageType.OTHER),
    CARD("card", MessageType.OTHER, "corpname"),
    EMOTION("emotion", MessageType.OTHER),
    WEAPP("weapp", MessageType.LINK, "title"),
    MEETING("meeting", MessageType.OTHER, "topic"),
    TODO("todo", MessageType.OTHER, "title", "content"),
    VOTE("vote", MessageType.OTHER, "votetitle"),
    COLLECT("collect", MessageType.OTHER, "title"),
    DOCMSG("doc", MessageType.LINK, "title"),
    DOC("doc", MessageType.LINK, "title"),
    MARKDOWN("info", MessageType.OTHER, "content"),
    NEWS("info", MessageType.LINK, "title"),
    CALENDAR("calendar", MessageType.OTHER, "title", "place", "remarks"),
    SPHFEED("sphfeed", MessageType.LINK, "feed_desc"),
    QYDISKFILE("info", MessageType.FILE, "filename"),
    MEETING_VOICE_CALL("meeting_voice_call", MessageType.OTHER),
    VOIP_DOC_SHARE("voip_doc_share", MessageType.OTHER, "filename");

    /** Ids of files are ASCII; more is kept nowhere. */
    private static final int LONGEST_REFERENCE = 4_000;

    private static final Map<String, Kind> BY_CODE = Arrays.stream(values())
            .collect(Collectors.toMap(kind -> kind.name().toLowerCase(Locale.ROOT), kind -> kind));

    private final String body;
    private final MessageType type;
    private final List<String> words;

    Kind(String body, MessageType type, String... words) {
        this.body = body;
        this.type = type;
        this.words = List.of(words);
    }

    /** None for a kind that came after this was written. */
    static Optional<Kind> of(String code) {
        return Optional.ofNullable(BY_CODE.get(code));
    }

    MessageType type() {
        return type;
    }

    JsonNode body(JsonNode message) {
        return message.path(body);
    }

    /** Whether residents show or tell something with it that is worth fetching. */
    boolean isShown() {
        return media() != null;
    }

    /** What is to be fetched of it; none where it is nothing to see or hear, or WeCom does not say how. */
    Optional<MediaReference> media(JsonNode body) {
        String file = body.path("sdkfileid").asString("");
        if (!isShown() || file.isEmpty() || file.length() > LONGEST_REFERENCE) {
            return Optional.empty();
        }
        long size =
                body.path(body.has("voice_size") ? "voice_size" : "filesize").asLong(0);
        String name = body.path("filename").asString("");
        return Optional.of(new MediaReference(
                media(), file, size > 0 ? size : null, body.path("md5sum").asString(""), name));
    }

    private MediaKind media() {
        return switch (this) {
            case IMAGE -> MediaKind.IMAGE;
            case VOICE -> MediaKind.VOICE;
            case VIDEO -> MediaKind.VIDEO;
            case FILE -> MediaKind.FILE;
            default -> null;
        };
    }

    /** Its words, one beside the other, each once. */
    String words(JsonNode body) {
        return words.stream()
                .map(field -> body.path(field).asString("").strip())
                .filter(word -> !word.isEmpty())
                .reduce("", (all, word) -> all.contains(word) ? all : (all + " " + word).strip());
    }
}
