package io.sidan.bot.channel.simulator;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Map;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.NullSource;
import org.junit.jupiter.params.provider.ValueSource;

class BlanksTest {

    private static final Map<String, Integer> NUMBERS = Map.of("m7", 12, "m9", 3);

    @ParameterizedTest
    @CsvSource({
        "接{#m7}, 接12",
        "{#m9}号办好了，灯亮了, 3号办好了，灯亮了",
        "{#m7}和{#m9}是一回事, 12和3是一回事",
    })
    void areFilledByTheNumberOfTheCase(String text, String filled) {
        assertThat(Blanks.in(text)).isTrue();
        assertThat(Blanks.fill(text, NUMBERS::get)).isEqualTo(filled);
    }

    @ParameterizedTest
    @NullSource
    @ValueSource(strings = {"接12", "{m7}", "{#}", "{# m7}", "路坏了$1"})
    void areNotSeenWhereThereAreNone(String text) {
        assertThat(Blanks.in(text)).isFalse();
        assertThat(Blanks.fill(text, NUMBERS::get)).isEqualTo(text);
    }
}
