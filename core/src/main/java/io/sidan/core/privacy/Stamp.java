package io.sidan.core.privacy;

import java.nio.charset.StandardCharsets;
import java.security.GeneralSecurityException;
import java.security.MessageDigest;
import java.util.List;
import javax.crypto.Mac;
import javax.crypto.SecretKey;
import javax.crypto.spec.SecretKeySpec;

/**
 * Marks what this system itself has given out: HMAC-SHA256 by a key of its own, derived from the data key, so that
 * neither key tells the other and all processes of a store agree.
 */
public final class Stamp {

    public static final int BYTES = 32;

    private static final String ALGORITHM = "HmacSHA256";

    private static final byte[] PURPOSE = "sidan stamp".getBytes(StandardCharsets.US_ASCII);

    private final DataKeys keys;

    public Stamp(SecretKey key) {
        this(new DataKeys(List.of(key)));
    }

    Stamp(DataKeys keys) {
        this.keys = keys.derived(key -> new SecretKeySpec(mac(key, PURPOSE), ALGORITHM));
    }

    public byte[] of(byte[] content) {
        return mac(keys.last(), content);
    }

    /** Compares in a time that does not tell how much of it was right. */
    public boolean isOf(byte[] content, byte[] stamp) {
        return keys.newestFirst().stream().anyMatch(key -> MessageDigest.isEqual(mac(key, content), stamp));
    }

    static byte[] mac(SecretKey key, byte[] content) {
        try {
            Mac mac = Mac.getInstance(ALGORITHM);
            mac.init(key);
            return mac.doFinal(content);
        } catch (GeneralSecurityException e) {
            throw new IllegalStateException("every Java has HmacSHA256", e);
        }
    }
}
