package io.sidan.access;

import java.math.BigInteger;
import java.nio.ByteBuffer;
import java.security.GeneralSecurityException;
import java.time.Instant;
import javax.crypto.Mac;
import javax.crypto.spec.SecretKeySpec;

/** A phone's authenticator app, which knows nothing but the letters it was given. */
public final class Authenticator {

    private final byte[] secret;

    public Authenticator(String letters) {
        BigInteger number = BigInteger.ZERO;
        for (char letter : letters.toCharArray()) {
            number = number.shiftLeft(5).add(BigInteger.valueOf("ABCDEFGHIJKLMNOPQRSTUVWXYZ234567".indexOf(letter)));
        }
        byte[] bytes = number.toByteArray();
        secret = new byte[letters.length() * 5 / 8];
        int length = Math.min(bytes.length, secret.length);
        System.arraycopy(bytes, bytes.length - length, secret, secret.length - length, length);
    }

    public String code(Instant at) {
        try {
            Mac mac = Mac.getInstance("HmacSHA1");
            mac.init(new SecretKeySpec(secret, "HmacSHA1"));
            byte[] hash = mac.doFinal(
                    ByteBuffer.allocate(8).putLong(at.getEpochSecond() / 30).array());
            long number = ByteBuffer.wrap(hash).getInt(hash[19] & 15) & 0x7fffffffL;
            return "%06d".formatted(number % 1_000_000);
        } catch (GeneralSecurityException e) {
            throw new IllegalStateException(e);
        }
    }
}
