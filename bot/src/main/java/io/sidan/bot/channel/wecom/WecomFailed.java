package io.sidan.bot.channel.wecom;

import java.util.OptionalInt;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** WeCom did not do what it was asked; the message is a Chinese sentence a person can act on. */
public final class WecomFailed extends RuntimeException {

    private static final long serialVersionUID = 1;

    private static final int NO_CODE = 0;
    private static final int UNTRUSTED = 60020;
    private static final Pattern ADDRESS = Pattern.compile("from ip: ?([0-9a-fA-F.:]{3,45})");

    private final int code;
    private final boolean retryable;
    private final boolean reached;

    private WecomFailed(int code, boolean retryable, boolean reached, String sentence) {
        super(sentence, null, false, false);
        this.code = code;
        this.reached = reached;
        this.retryable = retryable;
    }

    /** @param answer WeCom's own words: of an address it does not trust it says which it saw */
    static WecomFailed refused(int code, String answer) {
        ErrorCode meaning = ErrorCode.of(code);
        Matcher seen = ADDRESS.matcher(answer == null ? "" : answer);
        String address = code == UNTRUSTED && seen.find() ? "；企业微信看到的 IP 是 " + seen.group(1) : "";
        return new WecomFailed(code, meaning.retryable(), true, meaning.sentence() + address);
    }

    /** @param reached false: the request certainly did not arrive; else nobody knows */
    static WecomFailed unreachable(String why, boolean reached) {
        return new WecomFailed(NO_CODE, true, reached, "连不上企业微信（" + why + "）：请看看本机能不能上网，要不要代理");
    }

    /** Whether the request was done is unknown. */
    static WecomFailed garbled(String why) {
        return new WecomFailed(NO_CODE, true, true, "企业微信的回答读不懂（" + why + "）：多半是中间的代理改了内容，过一会儿再试");
    }

    /** WeCom's errcode; empty where it gave none: then it cannot be told whether the request was done. */
    public OptionalInt code() {
        return code == NO_CODE ? OptionalInt.empty() : OptionalInt.of(code);
    }

    /** False where the request certainly did not arrive. */
    public boolean reached() {
        return reached;
    }

    /** Whether the same request may do better later. */
    public boolean retryable() {
        return retryable;
    }
}
