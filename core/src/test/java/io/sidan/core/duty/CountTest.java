package io.sidan.core.duty;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Households and persons as offices write them. */
class CountTest {

    @ParameterizedTest
    @CsvSource({
        "1360, 1360",
        "1360户, 1360",
        "60余户, 60余",
        "11660余人, 11660余",
        "11660人余, 11660余",
        "三百八十户, 380",
        "十二, 12",
        "两千七百, 2700",
        "一千零五, 1005",
        "二十多人, 20余",
        "1万余人, 10000余",
        "一万二千, 12000",
        "约 300 人, 300"
    })
    void readsWhatIsWritten(String words, String meant) {
        assertThat(Count.read(words)).map(Count::toString).contains(meant);
    }

    @ParameterizedTest
    @ValueSource(strings = {"许多", "", "-5", "3.5", "户", "99999999999999", "十户八户"})
    void readsNothingElse(String words) {
        assertThat(Count.read(words)).isEmpty();
    }

    @Test
    void isNeverNegative() {
        assertThatThrownBy(() -> new Count(-1, false)).hasMessageContaining("不能是负的");
    }
}
