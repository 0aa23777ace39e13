package io.sidan.bot.channel.wecom;

import io.sidan.bot.reply.SendFailed;
import java.util.Set;

/** What it means for a message on its way that WeCom did not take it. */
public final class Refusals {

    private static final int BUSY = -1;

    /** Not this message is refused but all of them: too many calls, a wrong secret, an address nobody trusts. */
    private static final Set<Integer> OF_ALL = Set.of(45009, 45033, 40001, 40013, 40014, 42001, 48002, 60020);

    private Refusals() {}

    /**
     * Where WeCom gave no code nobody knows whether the message went through; nor after −1, but there a repeat is known
     * again: for ways on which WeCom tells repeats.
     *
     * @param closing codes by which this way is closed to this person or group
     */
    public static SendFailed of(WecomFailed failed, Set<Integer> closing) {
        if (!failed.reached()) {
            return SendFailed.busy(failed.getMessage());
        }
        if (failed.code().isEmpty()) {
            return SendFailed.inDoubt(failed.getMessage());
        }
        return of(failed.code().getAsInt(), closing);
    }

    /** For ways on which every repeat is heard: what was answered with −1 may have been said all the same, and is not said again. */
    public static SendFailed atMostOnce(WecomFailed failed, Set<Integer> closing) {
        return failed.code().orElse(0) == BUSY ? atMostOnce(BUSY, closing) : of(failed, closing);
    }

    /** @param code other than 0 */
    public static SendFailed atMostOnce(int code, Set<Integer> closing) {
        return code == BUSY ? SendFailed.inDoubt("企业微信说忙，不知道说出去没有（-1）") : of(code, closing);
    }

    private static SendFailed of(int code, Set<Integer> closing) {
        String sentence = ErrorCode.of(code).sentence();
        if (code == BUSY) {
            return SendFailed.forNow(sentence);
        }
        if (OF_ALL.contains(code)) {
            return SendFailed.busy(sentence);
        }
        return closing.contains(code) ? SendFailed.closed(sentence) : SendFailed.forGood(sentence);
    }
}
