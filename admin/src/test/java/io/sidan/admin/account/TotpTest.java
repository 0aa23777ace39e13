package io.sidan.admin.account;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import java.time.Instant;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class TotpTest {

    private static final byte[] SECRET = "12345678901234567890".getBytes(StandardCharsets.US_ASCII);
    private static final Instant NOW = Instant.ofEpochSecond(1_111_111_109);
    private static final long NEVER = -1;

    /** RFC 6238, appendix B, SHA1; of its eight digits the last six. */
    @ParameterizedTest
    @CsvSource({
        "59, 94287082",
        "1111111109, 07081804",
        "1111111111, 14050471",
        "1234567890, 89005924",
        "2000000000, 69279037",
        "20000000000, 65353130"
    })
    void makesTheCodesOfTheStandard(long second, String eightDigits) {
        assertThat(Totp.code(SECRET, Instant.ofEpochSecond(second))).isEqualTo(eightDigits.substring(2));
    }

    @Test
    void takesTheCodesOfHalfAMinuteAroundAndNoOthers() {
        for (int seconds : new int[] {-30, 0, 30}) {
            assertThat(Totp.match(SECRET, Totp.code(SECRET, NOW.plusSeconds(seconds)), NOW, NEVER))
                    .isPresent();
        }
        for (int seconds : new int[] {-60, 60}) {
            assertThat(Totp.match(SECRET, Totp.code(SECRET, NOW.plusSeconds(seconds)), NOW, NEVER))
                    .isEmpty();
        }
    }

    @Test
    void takesNoCodeTwice() {
        String code = Totp.code(SECRET, NOW);
        long used = Totp.match(SECRET, code, NOW, NEVER).orElseThrow();
        assertThat(Totp.match(SECRET, code, NOW.plusSeconds(5), used)).isEmpty();
        assertThat(Totp.match(SECRET, Totp.code(SECRET, NOW.plusSeconds(30)), NOW.plusSeconds(30), used))
                .isPresent();
    }
}
