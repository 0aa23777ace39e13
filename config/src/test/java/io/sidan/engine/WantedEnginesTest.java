package io.sidan.engine;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.core.env.StandardEnvironment;
import org.springframework.core.env.SystemEnvironmentPropertySource;
import org.springframework.mock.env.MockEnvironment;

class WantedEnginesTest {

    @Test
    void wantsBothWithoutSettings() {
        assertThat(WantedEngines.in(new MockEnvironment())).containsExactly(Engine.MARIADB, Engine.REDIS);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "spring.data.redis.host",
                "spring.data.redis.url",
                "spring.data.redis.cluster.nodes",
                "spring.data.redis.cluster.nodes[0]",
                "spring.data.redis.sentinel.nodes"
            })
    void wantsNoRedisWhereOneIsNamed(String setting) {
        var environment = new MockEnvironment().withProperty(setting, "redis:6379");
        assertThat(WantedEngines.in(environment)).containsExactly(Engine.MARIADB);
    }

    @Test
    void takesTheNameFromTheProcessEnvironmentToo() {
        StandardEnvironment environment = new StandardEnvironment();
        environment
                .getPropertySources()
                .addFirst(new SystemEnvironmentPropertySource(
                        "test-systemEnvironment", Map.of("SPRING_DATASOURCE_URL", "jdbc:mysql://db/sidan")));
        assertThat(WantedEngines.in(environment)).containsExactly(Engine.REDIS);
    }

    @Test
    void takesAnEmptySettingForNone() {
        var environment = new MockEnvironment().withProperty("spring.datasource.url", "");
        assertThat(WantedEngines.in(environment)).contains(Engine.MARIADB);
    }
}
