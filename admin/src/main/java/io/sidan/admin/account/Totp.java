package io.sidan.admin.account;

import java.nio.ByteBuffer;
import java.security.GeneralSecurityException;
import java.security.SecureRandom;
import java.time.Instant;
import java.util.OptionalLong;
import java.util.stream.LongStream;
import javax.crypto.Mac;
import javax.crypto.spec.SecretKeySpec;

/** One-time codes by the clock (RFC 6238): HMAC-SHA1, six digits, a new one every 30 seconds, as authenticator apps make them. */
final class Totp {

    static final int SECRET_BYTES = 20;

    private static final int STEP_SECONDS = 30;
    private static final int MODULUS = 1_000_000;

    /** A phone's clock may be one step off, or the code was read just before it changed. */
    private static final int TOLERANCE = 1;

    private Totp() {}

    static byte[] freshSecret() {
        byte[] secret = new byte[SECRET_BYTES];
        new SecureRandom().nextBytes(secret);
        return secret;
    }

    /** The step whose code this is, later than the last one used; empty where it is none of those around now. */
    static OptionalLong match(byte[] secret, String code, Instant now, long lastUsed) {
        long step = now.getEpochSecond() / STEP_SECONDS;
        return LongStream.rangeClosed(step - TOLERANCE, step + TOLERANCE)
                .filter(each -> each > lastUsed && code(secret, each).equals(code))
                .findFirst();
    }

    static String code(byte[] secret, Instant at) {
        return code(secret, at.getEpochSecond() / STEP_SECONDS);
    }

    /** RFC 4226, 5.3: four bytes of the MAC from where its last four bits point to. */
    private static String code(byte[] secret, long step) {
        byte[] mac = mac(secret, ByteBuffer.allocate(Long.BYTES).putLong(step).array());
        int from = mac[mac.length - 1] & 0xf;
        int number = ByteBuffer.wrap(mac).getInt(from) & Integer.MAX_VALUE;
        return String.format("%06d", number % MODULUS);
    }

    private static byte[] mac(byte[] secret, byte[] content) {
        try {
            Mac mac = Mac.getInstance("HmacSHA1");
            mac.init(new SecretKeySpec(secret, "HmacSHA1"));
            return mac.doFinal(content);
        } catch (GeneralSecurityException e) {
            throw new IllegalStateException("every Java has HmacSHA1", e);
        }
    }
}
