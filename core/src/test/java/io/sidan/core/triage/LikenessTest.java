package io.sidan.core.triage;

import static org.assertj.core.api.Assertions.assertThat;

import io.sidan.core.triage.Likeness.Matter;
import org.junit.jupiter.api.Test;

class LikenessTest {

    private static final Matter DITCH = Matter.of("西沟村西头的水渠塌了七八米,水进不了地", "西沟村西头", "W2");

    @Test
    void knowsTheSameMatterToldShorter() {
        assertThat(Likeness.of(DITCH, Matter.of("西头水渠塌了还没修", "西沟村西", "W2"))).isBetween(0.6, 1.0);
    }

    @Test
    void keepsPlacesApartHoweverAlikeTheWords() {
        assertThat(Likeness.of(DITCH, Matter.of("东关的水渠塌了七八米,水进不了地", "东关老桥", "W2")))
                .isZero();
    }

    @Test
    void goesByWordsAndCategoryWhereNoPlaceIsSaid() {
        assertThat(Likeness.of(DITCH, Matter.of("水渠塌了,水进不了地", null, "W2"))).isGreaterThan(0.7);
        assertThat(Likeness.of(DITCH, Matter.of("路灯灭了半个月", null, "R2"))).isLessThan(0.1);
    }

    @Test
    void findsNothingInNothing() {
        assertThat(Likeness.of(DITCH, Matter.of("", null, null))).isZero();
    }
}
