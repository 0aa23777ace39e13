package io.sidan.bot.channel.contacts;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.time.Instant;
import java.time.LocalTime;
import java.time.OffsetDateTime;
import org.junit.jupiter.api.Test;

class SilenceTest {

    private final Silence silence =
            new Silence(new ContactsProperties(Duration.ofHours(12), LocalTime.of(8, 0), LocalTime.of(21, 0)));

    @Test
    void countsHoursByDayAlone() {
        assertThat(silence.of(at("2026-06-01T20:00"), at("2026-06-02T09:00"))).isEqualTo(Duration.ofHours(2));
        assertThat(silence.of(at("2026-06-01T23:00"), at("2026-06-02T07:00"))).isEqualTo(Duration.ZERO);
        assertThat(silence.of(at("2026-06-01T10:00"), at("2026-06-01T10:30"))).isEqualTo(Duration.ofMinutes(30));
    }

    @Test
    void isTooLongAfterADayOfNothing() {
        assertThat(silence.isTooLong(at("2026-06-01T20:00"), at("2026-06-02T18:59")))
                .isFalse();
        assertThat(silence.isTooLong(at("2026-06-01T20:00"), at("2026-06-02T19:00")))
                .isTrue();
        assertThat(silence.isTooLong(at("2020-06-01T20:00"), at("2026-06-02T19:00")))
                .isTrue();
    }

    private static Instant at(String time) {
        return OffsetDateTime.parse(time + ":00+08:00").toInstant();
    }
}
