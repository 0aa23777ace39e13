package io.sidan.core.privacy;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.FileAlreadyExistsException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.nio.file.attribute.PosixFilePermissions;
import java.security.SecureRandom;
import java.util.Base64;
import javax.crypto.SecretKey;
import javax.crypto.spec.SecretKeySpec;

/** The key that residents' words are sealed with: given as a setting, else made once and kept in a file of mode 600. */
final class SealingKey {

    private static final int BYTES = 32;

    private SealingKey() {}

    static SecretKey given(String base64) {
        byte[] key = decoded(base64.strip());
        if (key.length != BYTES) {
            throw new UnusableStore("密封密钥须为 32 字节的 Base64（sidan.privacy.sealing-key 或 sealing.key 文件）");
        }
        return new SecretKeySpec(key, "AES");
    }

    private static byte[] decoded(String base64) {
        try {
            return Base64.getDecoder().decode(base64);
        } catch (IllegalArgumentException notBase64) {
            return new byte[0];
        }
    }

    static SecretKey kept(Path file) {
        try {
            if (Files.notExists(file)) {
                make(file);
            }
            return given(Files.readString(file));
        } catch (IOException e) {
            throw new UncheckedIOException("读不到密封密钥 " + file, e);
        }
    }

    private static void make(Path file) throws IOException {
        byte[] key = new byte[BYTES];
        new SecureRandom().nextBytes(key);
        Files.createDirectories(file.toAbsolutePath().getParent());
        Path fresh = Files.createTempFile(
                file.toAbsolutePath().getParent(),
                "sealing",
                ".new",
                PosixFilePermissions.asFileAttribute(PosixFilePermissions.fromString("rw-------")));
        Files.writeString(fresh, Base64.getEncoder().encodeToString(key), StandardOpenOption.SYNC);
        try {
            Files.createLink(file, fresh);
        } catch (FileAlreadyExistsException another) {
            // another process made the key at the same moment: its key is the one to use
        } finally {
            Files.delete(fresh);
        }
    }
}
