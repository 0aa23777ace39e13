package io.sidan.bot.channel.simulator;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.Clock;
import java.time.Instant;
import java.time.ZoneOffset;
import org.junit.jupiter.api.Test;
import org.springframework.core.io.ByteArrayResource;
import org.springframework.core.io.Resource;
import org.springframework.mock.web.MockHttpServletRequest;
import org.springframework.mock.web.MockHttpServletResponse;
import org.springframework.web.server.ResponseStatusException;

class TurnstileTest {

    private static final Resource NOTHING = new ByteArrayResource(new byte[0]);
    private static final Clock STANDING = Clock.fixed(Instant.parse("2026-06-01T00:00:00Z"), ZoneOffset.UTC);

    @Test
    void isShutWhereTheSimulatorIsOff() {
        assertThatThrownBy(() -> pass(turnstile(false), "GET", "1.1.1.1"))
                .isInstanceOfSatisfying(
                        ResponseStatusException.class,
                        no -> assertThat(no.getStatusCode().value()).isEqualTo(404));
    }

    @Test
    void letsOneAddressClickSixtyTimesAtOnceAndLookAsOftenAsItLikes() {
        Turnstile turnstile = turnstile(true);
        for (int click = 0; click < 60; click++) {
            assertThat(pass(turnstile, "POST", "1.1.1.1")).isTrue();
        }
        assertThatThrownBy(() -> pass(turnstile, "POST", "1.1.1.1"))
                .isInstanceOfSatisfying(
                        ResponseStatusException.class,
                        no -> assertThat(no.getStatusCode().value()).isEqualTo(429));
        assertThat(pass(turnstile, "GET", "1.1.1.1")).isTrue();
        assertThat(pass(turnstile, "POST", "2.2.2.2")).isTrue();
    }

    private static Turnstile turnstile(boolean enabled) {
        return new Turnstile(new SimulatorProperties(enabled, NOTHING, NOTHING, 60), STANDING);
    }

    private static boolean pass(Turnstile turnstile, String method, String address) {
        MockHttpServletRequest request = new MockHttpServletRequest(method, "/api/sim");
        request.setRemoteAddr(address);
        return turnstile.preHandle(request, new MockHttpServletResponse(), new Object());
    }
}
