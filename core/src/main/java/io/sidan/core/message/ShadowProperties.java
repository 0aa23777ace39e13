package io.sidan.core.message;

import io.sidan.core.roster.GroupMode;
import jakarta.validation.constraints.DecimalMax;
import jakarta.validation.constraints.DecimalMin;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.NotNull;
import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.validation.annotation.Validated;

/**
 * How a new group is tried before the bot speaks in it.
 *
 * @param newGroups what the bot does in a group that a channel brings for the first time
 * @param precision of the marked proposals so many must be right, 0 to 1
 * @param recall of the problems told so many must have been proposed, as far as the marks tell, 0 to 1
 * @param proposals so many proposals must be marked
 * @param leftAlone so many messages that the bot left alone must be marked
 */
@Validated
@ConfigurationProperties("sidan.shadow")
public record ShadowProperties(
        @NotNull GroupMode newGroups,
        @DecimalMin("0") @DecimalMax("1") double precision,
        @DecimalMin("0") @DecimalMax("1") double recall,
        @Min(0) int proposals,
        @Min(0) int leftAlone) {}
