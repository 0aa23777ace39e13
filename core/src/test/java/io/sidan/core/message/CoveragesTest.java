package io.sidan.core.message;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalStateException;

import java.time.Duration;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;

class CoveragesTest {

    private long now;
    private long counts;
    private Duration takes = Duration.ZERO;
    private boolean away;

    private final Coverages coverages = new Coverages(
            new Tally(null) {
                @Override
                public List<Coverage> count() {
                    if (away) {
                        throw new IllegalStateException("the database is away");
                    }
                    now += takes.toNanos();
                    counts++;
                    return List.of(new Coverage("g", "g", true, false, counts, counts, counts, Map.of()));
                }
            },
            () -> now);

    @Test
    void countsAnewWhileThatIsQuick() {
        takes = Duration.ofMillis(999);

        assertThat(told()).isEqualTo(1);
        assertThat(told()).isEqualTo(2);
    }

    @Test
    void tellsAgainWhatTookLongForTwentyTimesAsLong() {
        takes = Duration.ofSeconds(3);

        assertThat(told()).isEqualTo(1);
        now += Duration.ofSeconds(59).toNanos();
        assertThat(told()).isEqualTo(1);
        now += Duration.ofSeconds(1).toNanos();
        assertThat(told()).isEqualTo(2);
    }

    @Test
    void tellsNothingOldWhereItCannotCount() {
        told();
        away = true;

        assertThatIllegalStateException().isThrownBy(this::told);
    }

    private long told() {
        return coverages.all().get(0).received();
    }
}
