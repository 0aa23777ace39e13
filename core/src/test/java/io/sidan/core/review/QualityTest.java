package io.sidan.core.review;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import io.sidan.core.review.Quality.Counted;
import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.Test;

class QualityTest {

    private static final LocalDate MONDAY = LocalDate.of(2026, 3, 2);

    @Test
    void givesNoShareThatNothingRestsOn() {
        Quality quality = of(List.of(counted("SURE", 20, 0, 0)), List.of(counted("NEAR", 300, 0, 0)), 0);
        assertThat(quality.precision()).isNull();
        assertThat(quality.recall()).isNull();
        assertThat(quality.proposals()).isEqualTo(20);
        assertThat(quality.leftAlone()).isEqualTo(300);
    }

    /** 20 proposed, 9 of 10 judged are right: 18. 1 of 10 drawn of 60 was missed: 6. So 18 of 24 were found. */
    @Test
    void estimatesWhatWasFoundFromWhatWasLookedAt() {
        Quality quality = of(List.of(counted("SURE", 20, 10, 9)), List.of(counted("NEAR", 60, 10, 1)), 0);
        assertThat(quality.precision().value()).isCloseTo(0.9, within(1e-9));
        assertThat(quality.recall().value()).isCloseTo(0.75, within(1e-9));
        assertThat(quality.recall().low()).isLessThan(0.5);
        assertThat(quality.recall().high()).isBetween(0.9, 1.0);
    }

    @Test
    void countsWhatPeopleCameUponAsMissed() {
        Quality quality = of(List.of(counted("SURE", 10, 10, 10)), List.of(counted("NEAR", 10, 10, 0)), 10);
        assertThat(quality.recall().value()).isCloseTo(0.5, within(1e-9));
        assertThat(quality.found()).isEqualTo(10);
    }

    /** Candidates are looked at first and are wrong more often; what is sure must not be judged by them. */
    @Test
    void judgesWhatIsSureByItself() {
        Quality quality = of(List.of(counted("CANDIDATE", 10, 10, 2), counted("SURE", 90, 10, 10)), List.of(), 0);
        assertThat(quality.precision().value()).isCloseTo(0.92, within(1e-9));
    }

    private static Quality of(List<Counted> proposed, List<Counted> left, long found) {
        return Quality.of(MONDAY, null, null, proposed, left, found);
    }

    private static Counted counted(String layer, long whole, long seen, long hits) {
        return new Counted(MONDAY, "g", "群", layer, whole, seen, hits);
    }
}
