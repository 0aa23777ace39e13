package io.sidan.bot.channel.archive;

import java.util.regex.Pattern;

/** An answer with what it answers in front, as WeCom and WeChat write it: only the answer is the sender's own words. */
final class Quotation {

    private static final Pattern QUOTED =
            Pattern.compile("\\A(?:这是一条引用/回复消息：.*?\\R-{6,}|「.*?」\\s*\\R(?:- ){4,}-?)\\s*\\R(.+)\\z", Pattern.DOTALL);

    private Quotation() {}

    static String answer(String text) {
        var quoted = QUOTED.matcher(text);
        return quoted.matches() ? quoted.group(1).strip() : text;
    }
}
