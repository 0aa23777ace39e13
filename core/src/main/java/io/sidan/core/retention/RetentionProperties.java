package io.sidan.core.retention;

import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.NotNull;
import java.time.Duration;
import org.hibernate.validator.constraints.time.DurationMax;
import org.hibernate.validator.constraints.time.DurationMin;
import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.validation.annotation.Validated;

/**
 * How long words are kept.
 *
 * @param talk of messages that belong to no case, from their arrival; at most 72 hours (网络数据安全管理条例 §24)
 * @param ended of messages that belong to a case, from its end
 * @param batch messages cleared in one transaction
 */
@Validated
@ConfigurationProperties("sidan.retention")
record RetentionProperties(
        @NotNull @DurationMin(hours = 1) @DurationMax(hours = 72)
        Duration talk,

        @NotNull @DurationMin(days = 30) Duration ended,
        @Min(1) @Max(10_000) int batch) {}
