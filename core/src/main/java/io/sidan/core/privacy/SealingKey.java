package io.sidan.core.privacy;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.FileAlreadyExistsException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.nio.file.attribute.PosixFilePermissions;
import java.security.SecureRandom;
import java.util.Base64;
import java.util.Optional;
import javax.crypto.SecretKey;
import javax.crypto.spec.SecretKeySpec;
import org.springframework.util.StringUtils;

/** The key that the data keys are sealed with: given as a setting, else made once and kept in a file of mode 600. */
final class SealingKey {

    static final int BYTES = 32;

    private SealingKey() {}

    static SecretKey of(PrivacyProperties privacy) {
        return StringUtils.hasText(privacy.sealingKey()) ? given(privacy.sealingKey()) : kept(privacy.keyFile());
    }

    /** The one that is to be changed for another; empty where none is. */
    static Optional<SecretKey> former(PrivacyProperties privacy) {
        return Optional.ofNullable(privacy.formerKey())
                .filter(StringUtils::hasText)
                .map(SealingKey::given);
    }

    static SecretKey fresh() {
        byte[] key = new byte[BYTES];
        new SecureRandom().nextBytes(key);
        return new SecretKeySpec(key, "AES");
    }

    /** Tells a key from any other, and nothing more about it. */
    static byte[] fingerprint(SecretKey key) {
        return Stamp.mac(key, "sidan sealing key".getBytes(StandardCharsets.US_ASCII));
    }

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
        Files.createDirectories(file.toAbsolutePath().getParent());
        Path begun = Files.createTempFile(
                file.toAbsolutePath().getParent(),
                "sealing",
                ".new",
                PosixFilePermissions.asFileAttribute(PosixFilePermissions.fromString("rw-------")));
        Files.writeString(begun, Base64.getEncoder().encodeToString(fresh().getEncoded()), StandardOpenOption.SYNC);
        try {
            Files.createLink(file, begun);
        } catch (FileAlreadyExistsException another) {
            // another process made the key at the same moment: its key is the one to use
        } finally {
            Files.delete(begun);
        }
    }
}
