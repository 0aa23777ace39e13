package io.sidan.core.link;

import io.sidan.core.privacy.Stamp;
import java.nio.ByteBuffer;
import java.time.Instant;
import java.util.Base64;
import java.util.Optional;
import org.springframework.stereotype.Component;

/**
 * What stands in the address of a link: its id and its end, stamped, 48 bytes as 64 characters without padding, so that
 * no two spellings mean the same. Nobody can make one up, and nothing in it names a person.
 */
@Component
class Tokens {

    private static final int CONTENT = 2 * Long.BYTES;
    private static final int CHARACTERS = (CONTENT + Stamp.BYTES) / 3 * 4;

    private final Stamp stamp;

    Tokens(Stamp stamp) {
        this.stamp = stamp;
    }

    /** What a genuine token says. */
    record Content(long id, Instant expiresAt) {}

    String of(long id, Instant expiresAt) {
        byte[] content = ByteBuffer.allocate(CONTENT)
                .putLong(id)
                .putLong(expiresAt.toEpochMilli())
                .array();
        byte[] token = ByteBuffer.allocate(CONTENT + Stamp.BYTES)
                .put(content)
                .put(stamp.of(content))
                .array();
        return Base64.getUrlEncoder().withoutPadding().encodeToString(token);
    }

    /** Empty unless this system made it, to the last bit. */
    Optional<Content> read(String token) {
        if (token.length() != CHARACTERS) {
            return Optional.empty();
        }
        try {
            ByteBuffer bytes = ByteBuffer.wrap(Base64.getUrlDecoder().decode(token));
            byte[] content = new byte[CONTENT];
            byte[] mark = new byte[Stamp.BYTES];
            bytes.get(content).get(mark);
            return stamp.isOf(content, mark) ? Optional.of(content(ByteBuffer.wrap(content))) : Optional.empty();
        } catch (IllegalArgumentException notBase64) {
            return Optional.empty();
        }
    }

    private static Content content(ByteBuffer bytes) {
        return new Content(bytes.getLong(), Instant.ofEpochMilli(bytes.getLong()));
    }
}
