package io.sidan.bot.channel.bridge;

import io.sidan.bot.inbox.BadMessage;
import io.sidan.core.media.MediaKind;
import io.sidan.core.media.MediaReference;
import io.sidan.core.media.MediaSource;
import io.sidan.core.media.NoRoom;
import io.sidan.core.media.Staging;
import io.sidan.core.message.GroupMessage;
import io.sidan.core.message.MessageType;
import java.util.ArrayList;
import java.util.Base64;
import java.util.List;
import java.util.UUID;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import tools.jackson.databind.JsonNode;

/**
 * What a gateway sends along with a message: {@code "media":[{"data":"…Base64…","name":"…"}]}. There is no address to be
 * fetched from: whoever knows the secret shall not make this server call others.
 */
@Configuration(proxyBeanMethods = false)
class BridgeMedia {

    private static final Logger log = LoggerFactory.getLogger(BridgeMedia.class);
    private static final int MOST = 9;

    private final Staging staging;

    BridgeMedia(Staging staging) {
        this.staging = staging;
    }

    @Bean
    MediaSource bridgeMediaSource() {
        return staging.source(BridgeController.CHANNEL);
    }

    /** The message with what it brought along, laid down to be looked at later. */
    GroupMessage with(GroupMessage message, JsonNode json) throws BadMessage {
        JsonNode media = json.path("media");
        if (media.isMissingNode() || media.isNull()) {
            return message;
        }
        if (!media.isArray() || media.size() > MOST) {
            throw new BadMessage("media 应为数组，最多 " + MOST + " 个");
        }
        List<byte[]> contents = new ArrayList<>();
        for (JsonNode one : media) {
            contents.add(content(one));
        }
        return message.bringing(laid(message, media, contents));
    }

    private List<MediaReference> laid(GroupMessage message, JsonNode media, List<byte[]> contents) {
        List<MediaReference> references = new ArrayList<>();
        for (int at = 0; at < contents.size(); at++) {
            String key = BridgeController.CHANNEL + " " + message.id() + " " + at;
            long bytes = contents.get(at).length;
            String reference = lay(key, contents.get(at));
            String name = media.path(at).path("name").asString("");
            references.add(new MediaReference(kind(message.type()), reference, bytes, null, name));
        }
        return references;
    }

    /** The message is stored though there is no room for its picture, which then is not found and said so. */
    private String lay(String key, byte[] content) {
        try {
            return staging.lay(key, content);
        } catch (NoRoom full) {
            log.warn("no room for what came over the bridge");
            return UUID.randomUUID().toString();
        }
    }

    private static byte[] content(JsonNode one) throws BadMessage {
        try {
            return Base64.getDecoder().decode(one.path("data").asString(""));
        } catch (IllegalArgumentException garbage) {
            throw new BadMessage("media 的 data 应为 Base64");
        }
    }

    private static MediaKind kind(MessageType type) {
        return switch (type) {
            case IMAGE -> MediaKind.IMAGE;
            case VOICE -> MediaKind.VOICE;
            case VIDEO -> MediaKind.VIDEO;
            default -> MediaKind.FILE;
        };
    }
}
