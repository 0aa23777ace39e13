package io.sidan.bot.channel.bridge;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.Clock;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.NullAndEmptySource;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.http.HttpStatus;
import org.springframework.mock.web.MockHttpServletRequest;
import org.springframework.web.server.ResponseStatusException;
import tools.jackson.databind.json.JsonMapper;

class BridgeControllerTest {

    @ParameterizedTest
    @NullAndEmptySource
    @ValueSource(strings = " ")
    void isNotThereWithoutASecret(String secret) {
        BridgeProperties off = new BridgeProperties(secret);
        BridgeController bridge = new BridgeController(
                off, new BridgeSignature(off, Clock.systemUTC()), null, null, null, null, new JsonMapper());
        String now = String.valueOf(Clock.systemUTC().instant().getEpochSecond());
        assertThatThrownBy(() -> bridge.receive(now, "0".repeat(64), new MockHttpServletRequest()))
                .isInstanceOfSatisfying(ResponseStatusException.class, refused -> {
                    assertThat(refused.getStatusCode()).isEqualTo(HttpStatus.NOT_FOUND);
                    assertThat(refused.getReason()).contains("SIDAN_BRIDGE_SECRET");
                });
    }
}
