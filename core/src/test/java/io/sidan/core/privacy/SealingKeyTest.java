package io.sidan.core.privacy;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.util.Base64;
import javax.crypto.SecretKey;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class SealingKeyTest {

    @TempDir
    private Path folder;

    @Test
    void keepsTheKeyItMade() {
        Path file = folder.resolve("data/sealing.key");
        SecretKey made = SealingKey.kept(file);
        assertThat(made.getEncoded()).hasSize(32);
        assertThat(SealingKey.kept(file)).isEqualTo(made);
    }

    @Test
    void keepsItFromOthers() throws IOException {
        Path file = folder.resolve("sealing.key");
        SealingKey.kept(file);
        assertThat(PosixFilePermissions.toString(Files.getPosixFilePermissions(file)))
                .isEqualTo("rw-------");
        try (var files = Files.list(folder)) {
            assertThat(files).containsExactly(file);
        }
    }

    @Test
    void takesAGivenKeyWithBlanksAround() {
        String base64 = Base64.getEncoder().encodeToString(new byte[32]);
        assertThat(SealingKey.given(" " + base64 + "\n").getEncoded()).isEqualTo(new byte[32]);
    }

    @Test
    void refusesAKeyOfAnotherLength() {
        String base64 = Base64.getEncoder().encodeToString(new byte[16]);
        assertThatThrownBy(() -> SealingKey.given(base64)).hasMessageContaining("32 字节");
    }
}
