package io.sidan.core.clock;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.OffsetDateTime;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class RingingHoursTest {

    private final RingingHours hours = Sample.hours();

    @ParameterizedTest
    @CsvSource({
        "2026-11-23T09:00:00+08:00, 2026-11-23T09:00:00+08:00",
        "2026-11-23T20:59:59+08:00, 2026-11-23T20:59:59+08:00",
        // night: before and after
        "2026-11-23T06:30:00+08:00, 2026-11-23T09:00:00+08:00",
        "2026-11-23T21:00:00+08:00, 2026-11-24T09:00:00+08:00",
        // weekend, and a Saturday that is worked
        "2026-11-20T21:30:00+08:00, 2026-11-23T09:00:00+08:00",
        "2026-11-21T10:00:00+08:00, 2026-11-23T09:00:00+08:00",
        "2026-10-10T10:00:00+08:00, 2026-10-10T10:00:00+08:00",
        // Spring Festival and National Day
        "2026-02-14T22:00:00+08:00, 2026-02-24T09:00:00+08:00",
        "2026-02-17T03:00:00+08:00, 2026-02-24T09:00:00+08:00",
        "2026-10-01T15:00:00+08:00, 2026-10-08T09:00:00+08:00",
    })
    void waitsForTheNextWorkingMorning(OffsetDateTime moment, OffsetDateTime next) {
        assertThat(hours.next(moment.toInstant())).isEqualTo(next.toInstant());
        assertThat(hours.include(moment.toInstant())).isEqualTo(moment.equals(next));
    }
}
