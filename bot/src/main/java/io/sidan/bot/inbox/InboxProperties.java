package io.sidan.bot.inbox;

import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.NotNull;
import java.time.Duration;
import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.validation.annotation.Validated;

/**
 * @param partitions into how many the townships are divided; fixed once the first process has started
 * @param batch messages of one township understood in one transaction
 * @param lease how long a silent holder keeps its partitions
 * @param sweep how often work is looked for when no bell rings
 */
@Validated
@ConfigurationProperties("sidan.inbox")
record InboxProperties(
        @Min(1) @Max(1024) int partitions,
        @Min(1) @Max(5_000) int batch,
        @NotNull Duration lease,
        @NotNull Duration sweep) {}
