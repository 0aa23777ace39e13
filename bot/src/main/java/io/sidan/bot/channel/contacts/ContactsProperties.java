package io.sidan.bot.channel.contacts;

import jakarta.validation.constraints.NotNull;
import java.time.Duration;
import java.time.LocalTime;
import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.boot.context.properties.bind.DefaultValue;
import org.springframework.validation.annotation.Validated;

/**
 * When a group counts as gone silent.
 *
 * @param after so long without a message, by day alone
 * @param from the day begins, in China
 * @param until the day ends, in China
 */
@Validated
@ConfigurationProperties("sidan.wecom.silence")
record ContactsProperties(
        @NotNull @DefaultValue("12h") Duration after,
        @NotNull @DefaultValue("08:00") LocalTime from,
        @NotNull @DefaultValue("21:00") LocalTime until) {}
