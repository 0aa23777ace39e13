package io.sidan.backup;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.mock.env.MockEnvironment;

class BelongingsTest {

    private final Belongings belongings = new Belongings(new MockEnvironment()
            .withProperty("sidan.privacy.key-file", "data/sealing.key")
            .withProperty("sidan.media.folder", "data/media")
            .withProperty("sidan.wecom.archive.keys", "data/archive-keys"));

    @Test
    void putsAFileWhereItLay() {
        assertThat(belongings.place("media/aa/bb")).isEqualTo(Path.of("data/media/aa/bb"));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "media/../sealing.key",
                "media/../../etc/passwd",
                "media/aa/../../../x",
                "media//etc/passwd",
                "archive-keys/../media2/x",
                "/etc/passwd",
                "etc/passwd",
                "sealing.key",
                "..",
                ""
            })
    void refusesNamesThatLeadElsewhere(String name) {
        assertThatThrownBy(() -> belongings.place(name)).isInstanceOf(BackupFailed.class);
    }
}
