package io.sidan.core.review;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import io.sidan.core.review.Estimate.Layer;
import java.util.List;
import org.junit.jupiter.api.Test;

/** What a sample tells of the whole, and how little a small one tells. */
class EstimateTest {

    @Test
    void saysNothingWhereNobodyHasLooked() {
        assertThat(Estimate.of(List.of())).isNull();
        assertThat(Estimate.of(List.of(new Layer(500, 0, 0)))).isNull();
    }

    @Test
    void weighsEachLayerByItsSize() {
        Estimate missed = Estimate.of(List.of(new Layer(100, 10, 5), new Layer(1_000, 10, 0)));
        assertThat(missed.value()).isCloseTo(50, within(1e-9));
        assertThat(missed.seen()).isEqualTo(20);
    }

    /** Wilson's interval of 0 of 10 is 0 to 27.75 %. */
    @Test
    void leavesRoomForWhatWasNotSeen() {
        Estimate missed = Estimate.of(List.of(new Layer(1_000, 10, 0)));
        assertThat(missed.value()).isZero();
        assertThat(missed.low()).isZero();
        assertThat(missed.high()).isCloseTo(277.5, within(1.0));
    }

    /** Wilson's interval of 8 of 10 is 49.0 to 94.3 %. */
    @Test
    void hasBoundsOnBothSides() {
        Estimate right = Estimate.of(List.of(new Layer(1_000, 10, 8)));
        assertThat(right.low()).isCloseTo(490.2, within(1.0));
        assertThat(right.high()).isCloseTo(943.3, within(1.0));
    }

    @Test
    void guessesNothingWhereAllWasSeen() {
        Estimate right = Estimate.of(List.of(new Layer(10, 10, 8)));
        assertThat(List.of(right.value(), right.low(), right.high())).containsOnly(8.0);
    }

    @Test
    void narrowsWithWhatIsSeen() {
        double few = Estimate.of(List.of(new Layer(1_000, 10, 1))).high();
        double many = Estimate.of(List.of(new Layer(1_000, 200, 20))).high();
        assertThat(many).isLessThan(few);
    }

    @Test
    void takesALayerNobodySawForTheNearerOne() {
        Estimate missed = Estimate.of(List.of(new Layer(100, 10, 1), new Layer(900, 0, 0)));
        assertThat(missed.value()).isCloseTo(100, within(1e-9));
        Estimate first = Estimate.of(List.of(new Layer(100, 0, 0), new Layer(900, 10, 1)));
        assertThat(first.value()).isCloseTo(100, within(1e-9));
    }

    @Test
    void addsWhatIsCertain() {
        Estimate missed = Estimate.of(List.of(new Layer(100, 10, 0))).plus(3);
        assertThat(missed.value()).isEqualTo(3);
        assertThat(missed.low()).isEqualTo(3);
    }
}
