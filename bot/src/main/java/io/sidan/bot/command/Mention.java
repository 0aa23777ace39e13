package io.sidan.bot.command;

import java.util.List;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;

/**
 * A number in a text that may be a case's: 12, 12号, 第12号, １２, 十二号, 二十三.
 *
 * @param start where it begins in the text
 * @param end where what follows it begins
 */
record Mention(int number, int start, int end) {

    /** Nobody's case number is longer; a longer one is a phone or a price. */
    private static final String ARABIC = "[0-9]{1,5}";

    /** A single 一 or 三 without 号 is mostly none. */
    private static final String HAN = "[一二三四五六七八九十百〇零两]{2,7}|[一二三四五六七八九十](?=\\s*号)";

    private static final String DIGITS = "一二三四五六七八九十百〇零两";

    private static final Pattern NUMBER = Pattern.compile("(?<![0-9.,:/a-zA-Z\\-])(?:(?:第|#)\\s*)?(" + ARABIC
            + ")(?![0-9.:/%a-zA-Z\\-])\\s*(?:号)?|(?<![\\p{IsHan}&&[^第]])(" + HAN + ")\\s*(?:号)?");

    static List<Mention> in(String text) {
        return text.chars().noneMatch(Mention::isDigit)
                ? List.of()
                : NUMBER.matcher(text).results().map(Mention::of).toList();
    }

    private static boolean isDigit(int c) {
        return c <= '9' ? c >= '0' : DIGITS.indexOf(c) >= 0;
    }

    private static Mention of(MatchResult found) {
        String digits = found.group(1) == null ? found.group(2) : found.group(1);
        return new Mention(Numerals.value(digits), found.start(), found.end());
    }
}
