package io.sidan.bot.channel.kf;

import io.sidan.core.media.MediaKind;
import io.sidan.core.media.MediaReference;
import io.sidan.core.message.MessageType;
import java.util.List;
import tools.jackson.databind.JsonNode;

/**
 * What one message of sync_msg holds (document 94670), of whatever kind; of an unknown one only that it was there.
 *
 * @param media what it brought along, by WeCom's media_id
 */
record KfContent(MessageType type, String text, List<MediaReference> media) {

    /** @param body the object under the name of the kind */
    static KfContent of(String kind, JsonNode body) {
        return switch (kind) {
            case "text" -> words(MessageType.TEXT, body, "content");
            case "image" -> file(MessageType.IMAGE, MediaKind.IMAGE, body);
            case "voice" -> file(MessageType.VOICE, MediaKind.VOICE, body);
            case "video" -> file(MessageType.VIDEO, MediaKind.VIDEO, body);
            case "file" -> file(MessageType.FILE, MediaKind.FILE, body);
            case "location" -> place(body);
            case "link", "miniprogram", "channels_shop_product", "channels" -> words(MessageType.LINK, body, "title");
            default -> new KfContent(MessageType.OTHER, "", List.of());
        };
    }

    private static KfContent words(MessageType type, JsonNode body, String field) {
        return new KfContent(type, body.path(field).asString(""), List.of());
    }

    private static KfContent file(MessageType type, MediaKind kind, JsonNode body) {
        String id = body.path("media_id").asString("");
        return new KfContent(type, "", id.isEmpty() ? List.of() : List.of(new MediaReference(kind, id)));
    }

    private static KfContent place(JsonNode body) {
        String name = body.path("name").asString("");
        String address = body.path("address").asString("");
        return new KfContent(
                MessageType.LOCATION, name.isEmpty() || address.contains(name) ? address : address + name, List.of());
    }
}
