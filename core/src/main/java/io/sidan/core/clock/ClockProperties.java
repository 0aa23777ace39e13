package io.sidan.core.clock;

import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.NotNull;
import java.time.LocalTime;
import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.validation.annotation.Validated;

/**
 * @param from when clocks begin to ring on a working day
 * @param until when they fall silent
 * @param batch cases looked at in one transaction, under their township's lock
 */
@Validated
@ConfigurationProperties("sidan.clock")
record ClockProperties(
        @NotNull LocalTime from,
        @NotNull LocalTime until,
        @Min(1) @Max(5_000) int batch) {}
