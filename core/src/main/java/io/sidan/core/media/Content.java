package io.sidan.core.media;

import java.io.IOException;
import java.io.InputStream;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.Arrays;

/** What bytes are, learned by reading them once through. */
record Content(byte[] hash, byte[] md5, long bytes, Format format) {

    private static final int BUFFER = 64 * 1024;

    static Content of(InputStream bytes) throws IOException {
        MessageDigest sha256 = digest("SHA-256");
        MessageDigest md5 = digest("MD5");
        byte[] buffer = new byte[BUFFER];
        byte[] head = bytes.readNBytes(Format.HEAD);
        sha256.update(head);
        md5.update(head);
        long total = head.length;
        for (int read = bytes.read(buffer); read >= 0; read = bytes.read(buffer)) {
            sha256.update(buffer, 0, read);
            md5.update(buffer, 0, read);
            total += read;
        }
        return new Content(sha256.digest(), md5.digest(), total, Format.of(head));
    }

    boolean is(byte[] announced) {
        return announced == null || Arrays.equals(announced, md5);
    }

    private static MessageDigest digest(String algorithm) {
        try {
            return MessageDigest.getInstance(algorithm);
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException("every Java has " + algorithm, e);
        }
    }
}
