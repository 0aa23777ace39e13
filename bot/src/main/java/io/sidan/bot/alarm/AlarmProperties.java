package io.sidan.bot.alarm;

import io.sidan.bot.reply.Hearer;
import jakarta.validation.Valid;
import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.NotEmpty;
import jakarta.validation.constraints.NotNull;
import java.time.Duration;
import java.util.List;
import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.boot.context.properties.bind.DefaultValue;
import org.springframework.validation.annotation.Validated;

/**
 * @param ladder whom an alarm rings, one after the other; at the last stage all of them, until somebody has it
 * @param webhook the town's own phone system
 */
@Validated
@ConfigurationProperties("sidan.alarm")
record AlarmProperties(
        @NotEmpty List<@Valid Stage> ladder,
        @DefaultValue @Valid Webhook webhook) {

    /**
     * @param who rings
     * @param every so long for an answer before it rings again
     * @param times so often before the next stage
     */
    record Stage(
            @NotNull Hearer who,
            @NotNull Duration every,
            @Min(1) @Max(100) int times) {}

    /**
     * @param url where each ring is posted; empty: nowhere
     * @param secret signs what is posted
     */
    record Webhook(
            @DefaultValue("") String url, @DefaultValue("") String secret) {

        boolean isThere() {
            return !url.isBlank();
        }
    }

    /** The last one for whoever is above it, as after the ladder was made shorter. */
    Stage stage(int stage) {
        return ladder.get(Math.min(stage, ladder.size() - 1));
    }

    boolean isLast(int stage) {
        return stage >= ladder.size() - 1;
    }
}
