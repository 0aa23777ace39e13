package io.sidan.bot.intake.aid;

import jakarta.validation.Valid;
import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.NotNull;
import java.net.URI;
import java.time.Duration;
import org.hibernate.validator.constraints.time.DurationMax;
import org.hibernate.validator.constraints.time.DurationMin;
import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.util.StringUtils;
import org.springframework.validation.annotation.Validated;

/**
 * @param ocr words in pictures, by a program on this machine
 * @param transcription words in voice, by the operator's server
 * @param opinion what an unsure message may be, by the operator's server
 * @param batch messages asked about in one round
 */
@Validated
@ConfigurationProperties("sidan.aid")
record AidProperties(
        @NotNull @Valid Ocr ocr,
        @NotNull @Valid Server transcription,
        @NotNull @Valid Server opinion,
        @Min(1) @Max(100) int batch) {

    /** @param timeout for one picture, the start of the program included */
    record Ocr(
            boolean enabled,

            @NotNull @DurationMin(seconds = 5) @DurationMax(minutes = 5)
            Duration timeout) {}

    /**
     * @param url the whole address that is posted to; empty: off
     * @param key sent as a bearer token; empty: none
     * @param timeout for one answer, from the first byte sent to the last received
     */
    record Server(
            String url,
            String key,
            String model,

            @NotNull @DurationMin(millis = 100) @DurationMax(minutes = 5)
            Duration timeout) {

        Server {
            if (StringUtils.hasText(url) && !OperatorServer.isAddress(URI.create(url.strip()))) {
                throw new IllegalArgumentException("sidan.aid 的 url 要以 http:// 或 https:// 开头，不能带用户名");
            }
        }

        boolean isOn() {
            return StringUtils.hasText(url);
        }
    }
}
