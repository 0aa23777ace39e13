package io.sidan.engine;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class PlatformTest {

    @ParameterizedTest
    @CsvSource({"Linux,aarch64", "Mac OS X,amd64", "Windows 11,amd64"})
    void namesBothSettingsWhereNoMariaDbFits(String system, String processor) {
        assertThatThrownBy(() -> new Platform(system, processor).mariaDb())
                .isInstanceOf(EngineException.class)
                .hasMessageContainingAll("spring.datasource.url", "spring.data.redis.host");
    }

    @Test
    void namesBinariesThatAreOnTheClassPath() {
        Platform intel = new Platform("Linux", "amd64");
        assertThat(getClass().getClassLoader().getResource(intel.mariaDb() + "bin/mariadbd"))
                .isNotNull();
        assertThat(getClass().getClassLoader().getResource(intel.redis())).isNotNull();
        assertThat(getClass().getClassLoader().getResource(new Platform("Linux", "aarch64").redis()))
                .isNotNull();
    }
}
