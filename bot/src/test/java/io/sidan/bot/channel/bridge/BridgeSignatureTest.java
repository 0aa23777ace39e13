package io.sidan.bot.channel.bridge;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import java.time.Clock;
import java.time.Instant;
import java.time.ZoneOffset;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.NullAndEmptySource;
import org.junit.jupiter.params.provider.ValueSource;

class BridgeSignatureTest {

    private static final Instant NOW = Instant.ofEpochSecond(1_800_000_000);
    private static final byte[] BODY = "{\"id\":\"m1\",\"text\":\"停水\"}".getBytes(StandardCharsets.UTF_8);

    /** Made by {@code printf '1800000000.{"id":"m1","text":"停水"}' | openssl dgst -sha256 -hmac secret}. */
    private static final String SIGNATURE = "5991c02ddac0daafd4eb79a35dae4f707a0ff6e32171c26c5b1c41311e26605d";

    private final BridgeSignature signatures =
            new BridgeSignature(new BridgeProperties("secret"), Clock.fixed(NOW, ZoneOffset.UTC));

    @Test
    void knowsTheGatewaysSignature() {
        assertThat(signatures.matches("1800000000", SIGNATURE, BODY)).isTrue();
        assertThat(signatures.matches("1800000000", SIGNATURE.toUpperCase(), BODY))
                .isTrue();
    }

    @Test
    void knowsItOfThisBodyAtThisTimeAlone() {
        byte[] altered = BODY.clone();
        altered[BODY.length - 3] ^= 1;
        assertThat(signatures.matches("1800000000", SIGNATURE, altered)).isFalse();
        assertThat(signatures.matches("1800000001", SIGNATURE, BODY)).isFalse();
        assertThat(signatures.matches("1800000000", SIGNATURE.replace('a', 'b'), BODY))
                .isFalse();
        assertThat(signatures.matches("1800000000", "停".repeat(64), BODY)).isFalse();
    }

    @ParameterizedTest
    @CsvSource({"0, true", "-300, true", "300, true", "-301, false", "301, false", "-99999999, false"})
    void toleratesFiveMinutes(long seconds, boolean tolerated) {
        String timestamp = String.valueOf(NOW.getEpochSecond() + seconds);
        assertThat(signatures.faultOfClock(timestamp).isEmpty()).isEqualTo(tolerated);
    }

    @ParameterizedTest
    @NullAndEmptySource
    @ValueSource(
            strings = {
                "now",
                "1800000000.5",
                "1800000000000",
                "-1",
                "9223372036854775807",
                "-9223372036854775808",
                "99999999999999999999"
            })
    void refusesATimeThatIsNone(String timestamp) {
        assertThat(signatures.faultOfClock(timestamp)).isPresent();
    }

    @ParameterizedTest
    @NullAndEmptySource
    @ValueSource(strings = {"abc", "0"})
    void refusesASignatureOfAnotherLength(String signature) {
        assertThat(signatures.faultOfHeaders("1800000000", signature)).isPresent();
    }
}
