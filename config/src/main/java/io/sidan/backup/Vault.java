package io.sidan.backup;

import com.google.crypto.tink.subtle.AesGcmHkdfStreaming;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.security.GeneralSecurityException;
import java.security.SecureRandom;
import java.util.Arrays;
import javax.crypto.SecretKeyFactory;
import javax.crypto.spec.PBEKeySpec;

/**
 * Seals a stream with a passphrase: AES-256-GCM in segments of 1 MB, so that bytes altered, moved or cut off are told.
 * The key comes from the passphrase by PBKDF2 with 600,000 rounds of HMAC-SHA256 (OWASP Password Storage Cheat Sheet).
 */
final class Vault {

    private static final byte[] MAGIC = "SIDANBK1".getBytes(StandardCharsets.US_ASCII);
    private static final int SALT_BYTES = 16;
    private static final int ROUNDS = 600_000;
    private static final int KEY_BYTES = 32;
    private static final int SEGMENT_BYTES = 1 << 20;

    private Vault() {}

    static OutputStream seal(OutputStream file, char[] passphrase) throws IOException {
        byte[] salt = new byte[SALT_BYTES];
        new SecureRandom().nextBytes(salt);
        file.write(MAGIC);
        file.write(salt);
        try {
            return cipher(passphrase, salt).newEncryptingStream(file, MAGIC);
        } catch (GeneralSecurityException e) {
            throw new IllegalStateException("every Java has AES-GCM and PBKDF2", e);
        }
    }

    /** What {@link #seal} sealed; reading fails where the passphrase is another one or the bytes are not whole. */
    static InputStream open(InputStream file, char[] passphrase) throws IOException {
        if (!Arrays.equals(file.readNBytes(MAGIC.length), MAGIC)) {
            throw new BackupFailed("这不是四单的备份文件");
        }
        byte[] salt = file.readNBytes(SALT_BYTES);
        try {
            return cipher(passphrase, salt).newDecryptingStream(file, MAGIC);
        } catch (GeneralSecurityException e) {
            throw new IllegalStateException("every Java has AES-GCM and PBKDF2", e);
        }
    }

    private static AesGcmHkdfStreaming cipher(char[] passphrase, byte[] salt) throws GeneralSecurityException {
        PBEKeySpec spec = new PBEKeySpec(passphrase, salt, ROUNDS, KEY_BYTES * Byte.SIZE);
        byte[] key = SecretKeyFactory.getInstance("PBKDF2WithHmacSHA256")
                .generateSecret(spec)
                .getEncoded();
        return new AesGcmHkdfStreaming(key, "HmacSha256", KEY_BYTES, SEGMENT_BYTES, 0);
    }
}
