package io.sidan.bot.reply;

import jakarta.validation.Valid;
import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.NotEmpty;
import jakarta.validation.constraints.NotNull;
import java.time.Duration;
import java.time.LocalTime;
import java.util.List;
import java.util.Map;
import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.boot.context.properties.bind.DefaultValue;
import org.springframework.validation.annotation.Validated;

/**
 * @param quietFrom from then on nothing is said but what is urgent or answers somebody who just wrote in private
 * @param quietUntil until then
 * @param digest what there is to say to one group within so long becomes one message
 * @param lines at most so many lines in one message
 * @param dailyLines at most so many where a group is spoken to once a day
 * @param tries so often a message is tried before it is given up
 * @param backoff so long after the first failure; twice as long after each further one
 * @param lease so long a process has for one message
 * @param batch so many chats are served in one round
 * @param group what one group is to bear
 * @param person what one person is to bear
 * @param stationOnly categories whose cases are told to the station and the chair alone, never to deputies or units
 * @param stationPosts words by which the roster's posts name the staff of the station
 * @param chairPosts words by which they name the chair and vice-chair
 * @param ways by which channels people and groups are spoken to
 * @param stale after how long something that was not said need not be said any more
 * @param unlet how long a message waits for who is to let it through
 */
@Validated
@ConfigurationProperties("sidan.reply")
record ReplyProperties(
        @NotNull LocalTime quietFrom,
        @NotNull LocalTime quietUntil,
        @NotNull Duration digest,
        @Min(1) @Max(50) int lines,
        @Min(1) @Max(50) int dailyLines,
        @Min(1) @Max(50) int tries,
        @NotNull Duration backoff,
        @NotNull Duration lease,
        @Min(1) @Max(5_000) int batch,
        @NotNull Limit group,
        @NotNull Limit person,
        @DefaultValue List<String> stationOnly,
        @NotEmpty List<String> stationPosts,
        @NotEmpty List<String> chairPosts,
        @NotNull Ways ways,
        @NotNull @Valid Stale stale,
        @NotNull @Valid Unlet unlet) {

    /**
     * @param burst messages at once
     * @param every one more each time so long has passed
     */
    record Limit(@Min(1) int burst, @NotNull Duration every) {

        /** How long an empty bucket takes to be full again. */
        Duration window() {
            return every.multipliedBy(burst);
        }
    }

    /** Names of channels, the first that may speak there is taken. */
    record Ways(
            @DefaultValue List<String> person, @DefaultValue List<String> group) {}

    /**
     * @param atOnce of what is urgent, or answers somebody
     * @param byDay of all else
     * @param templates by the first part of the code, of those that differ
     */
    record Stale(
            @NotNull Duration atOnce,
            @NotNull Duration byDay,
            @DefaultValue Map<String, Duration> templates) {

        Duration of(String template, boolean soon) {
            return templates.getOrDefault(template.split("\\.")[0], soon ? atOnce : byDay);
        }
    }

    /**
     * @param look how often is asked whether it was let through
     * @param remind after so long who is to let it through is reminded, once
     * @param again after so long it is withdrawn and goes with what there is to say then
     */
    record Unlet(
            @NotNull Duration look,
            @NotNull Duration remind,
            @NotNull Duration again) {}
}
