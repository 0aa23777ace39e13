package io.sidan.core.privacy;

import java.nio.charset.StandardCharsets;
import java.security.GeneralSecurityException;
import java.security.MessageDigest;
import javax.crypto.Mac;
import javax.crypto.SecretKey;
import javax.crypto.spec.SecretKeySpec;

/**
 * Marks what this system itself has given out: HMAC-SHA256 by a key of its own, derived from the sealing key, so that
 * neither key tells the other and all processes of a store agree.
 */
public final class Stamp {

    public static final int BYTES = 32;

    private static final String ALGORITHM = "HmacSHA256";

    private final SecretKey key;

    public Stamp(SecretKey sealingKey) {
        byte[] own = mac(sealingKey, "sidan stamp".getBytes(StandardCharsets.US_ASCII));
        this.key = new SecretKeySpec(own, ALGORITHM);
    }

    public byte[] of(byte[] content) {
        return mac(key, content);
    }

    /** Compares in a time that does not tell how much of it was right. */
    public boolean isOf(byte[] content, byte[] stamp) {
        return MessageDigest.isEqual(of(content), stamp);
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
