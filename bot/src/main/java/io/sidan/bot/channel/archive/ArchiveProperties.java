package io.sidan.bot.channel.archive;

import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.NotNull;
import java.nio.file.Path;
import java.time.Duration;
import java.util.Set;
import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.boot.context.properties.bind.DefaultValue;
import org.springframework.util.StringUtils;
import org.springframework.validation.annotation.Validated;

/**
 * How 会话内容存档, the chat archive, is read; its secret is the account's.
 *
 * @param library the native library that WeCom gives the operator; none: the archive is off
 * @param recorded a file of envelopes to replay instead
 * @param keys folder of the private keys, {@code 1.pem} for version 1 and so on, each readable by its owner alone
 * @param every how often is pulled when nobody rings
 * @param timeout of one call to WeCom
 * @param patience how long to wait where somebody has to put something right
 * @param threads that open random keys; 0: as many as the machine has processors
 * @param batch envelopes pulled and stored at once
 * @param proxy through which WeCom is reached, as {@code socks5://…} or {@code http://…}; empty: none
 * @param proxyPassword user and password of the proxy, as {@code user:password}
 * @param own userids by which the bot itself speaks; what they say is not listened to
 * @param consent whose words may be stored
 */
@Validated
@ConfigurationProperties("sidan.wecom.archive")
record ArchiveProperties(
        Path library,
        Path recorded,
        @NotNull Path keys,
        @NotNull @DefaultValue("5s") Duration every,
        @NotNull @DefaultValue("5s") Duration timeout,
        @NotNull @DefaultValue("1m") Duration patience,
        @Min(0) @Max(64) @DefaultValue("0") int threads,

        @Min(1) @Max(ArchiveSource.MOST) @DefaultValue("500")
        int batch,

        @DefaultValue("") String proxy,
        @DefaultValue("") String proxyPassword,
        @DefaultValue Set<String> own,
        @NotNull @DefaultValue("REFUSAL") ConsentRule consent) {

    boolean isOn() {
        return isNative() || isRecorded();
    }

    boolean isRecorded() {
        return recorded != null && StringUtils.hasText(recorded.toString());
    }

    int openers() {
        return threads > 0 ? threads : Runtime.getRuntime().availableProcessors();
    }

    private boolean isNative() {
        return library != null && StringUtils.hasText(library.toString());
    }
}
