package io.sidan.bot.channel.simulator;

import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.NotNull;
import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.core.io.Resource;
import org.springframework.validation.annotation.Validated;

/**
 * @param enabled whether the simulator can be reached and plays
 * @param day the chat file of the bundled day
 * @param cast whom a visitor can play, and what the one-click scripts say
 * @param speed times faster than life at which the day is played
 */
@Validated
@ConfigurationProperties("sidan.simulator")
record SimulatorProperties(
        boolean enabled,
        @NotNull Resource day,
        @NotNull Resource cast,
        @Min(1) @Max(5_000) int speed) {}
