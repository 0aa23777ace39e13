package io.sidan.core.suggestion;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;

class FrequenciesTest {

    private static final List<String> CASES =
            List.of("north lamp out", "north lamp bent", "north pipe out", "south lamp out", "northern lamps");

    @Test
    void countsWhoSaysAllOfThem() {
        assertThat(new Frequencies(CASES, "+north +lamp").together()).isEqualTo(2);
        assertThat(new Frequencies(CASES, "+lamp").together()).isEqualTo(3);
        assertThat(new Frequencies(CASES, "+nobody +north").together()).isZero();
    }

    @Test
    void asksForTheFewThatLeaveLeast() {
        assertThat(new Frequencies(CASES, "+lamp +north +bent +out").telling()).isEqualTo("+bent +out +lamp");
        assertThat(new Frequencies(CASES, "+north").telling()).isEqualTo("+north");
        assertThat(new Frequencies(List.of(), "+a +b").telling()).isEqualTo("+a +b");
    }
}
