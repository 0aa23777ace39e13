package io.sidan.core.suggestion;

import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;

/** SHA-256 over values, each with its length, so that no two lists of values read the same. */
final class Digest {

    private static final int ABSENT = -1;

    private final MessageDigest sha256;

    Digest() {
        try {
            sha256 = MessageDigest.getInstance("SHA-256");
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException("every Java has SHA-256", e);
        }
    }

    Digest add(Object... values) {
        for (Object value : values) {
            add(value == null ? null : value.toString().getBytes(StandardCharsets.UTF_8));
        }
        return this;
    }

    Digest add(byte[] value) {
        sha256.update(ByteBuffer.allocate(Integer.BYTES)
                .putInt(value == null ? ABSENT : value.length)
                .array());
        if (value != null) {
            sha256.update(value);
        }
        return this;
    }

    byte[] bytes() {
        return sha256.digest();
    }
}
