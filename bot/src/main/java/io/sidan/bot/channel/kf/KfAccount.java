package io.sidan.bot.channel.kf;

import java.time.Duration;
import java.time.Instant;
import java.util.Optional;

/**
 * An account of 微信客服.
 *
 * @param group code of the group that forwarded records are of, or null
 * @param reached cursor of sync_msg; empty at first
 * @param token of the last callback
 * @param rungAt when that came
 * @param fault in words, since the last time it could not be read; null: none
 */
record KfAccount(
        String openKfid,
        String name,
        String group,
        String reached,
        String token,
        Instant rungAt,
        Instant pulledAt,
        String fault,
        Instant faultAt) {

    /** The token lives for ten minutes (document 94670). */
    private static final Duration TOKEN_LIVES = Duration.ofMinutes(9);

    Optional<String> tokenAt(Instant now) {
        return Optional.ofNullable(token).filter(there -> rungAt != null && now.isBefore(rungAt.plus(TOKEN_LIVES)));
    }

    /** The group of records that tell of no other: its own, else one that stands for all that is forwarded to it. */
    String home() {
        return group == null ? "kf-" + openKfid : group;
    }
}
