package io.sidan.bot.intake;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class AmendmentTest {

    @Test
    void putsRightWhatWasWrong() {
        assertThat(right("不是村东，是村西", "石窑村东头")).contains("石窑村西头");
    }

    /** What is left of the wrong words once their particles are gone stands everywhere and nowhere. */
    @ParameterizedTest
    @ValueSource(strings = {"不是的，是村东头", "不是啊 是村东头"})
    void leavesThePlaceWhereNothingIsSaidToBeWrong(String told) {
        assertThat(right(told, "上桂花村")).isEmpty();
    }

    private static Optional<String> right(String told, String place) {
        return Amendment.in(told).flatMap(amendment -> amendment.of(place));
    }
}
