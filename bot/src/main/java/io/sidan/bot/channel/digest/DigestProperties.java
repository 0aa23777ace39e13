package io.sidan.bot.channel.digest;

import jakarta.validation.constraints.NotNull;
import java.time.LocalTime;
import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.validation.annotation.Validated;

/** @param at when, in China, the day's message of each group is put before its owner */
@Validated
@ConfigurationProperties("sidan.digest")
record DigestProperties(@NotNull LocalTime at) {}
