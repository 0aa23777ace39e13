package io.sidan.bot.intake.understanding;

import io.sidan.bot.command.Numerals;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** How many households and how many persons a text says are affected; the two are never mixed. */
final class Headcount {

    private static final String ABOUT = "(?:来|多|余|几)?";
    private static final Pattern HOUSEHOLDS =
            Pattern.compile("(?<![第几数])(" + Numerals.DIGITS + ")" + ABOUT + "(?:户|家住户|家农户|户人家)(?![籍口型外])");
    private static final Pattern PERSONS = Pattern.compile("(?<![第每几数a-zA-Z0-9])(" + Numerals.DIGITS + ")" + ABOUT
            + "(?:(?:个|名|位|号)?人(?![大民次家才均体])|[个名位](?:老人|学生|娃|孩子|小孩|工人|职工|村民|业主|群众|居民|农民|百姓|师生|员工|幼儿))");

    private Headcount() {}

    static Integer households(String text) {
        return several(first(HOUSEHOLDS, text));
    }

    static Integer persons(String text) {
        return several(first(PERSONS, text));
    }

    /** One is whoever speaks. */
    private static Integer several(Integer count) {
        return count == null || count < 2 ? null : count;
    }

    private static Integer first(Pattern pattern, String text) {
        Matcher matcher = pattern.matcher(text);
        int value = matcher.find() ? Numerals.value(matcher.group(1)) : 0;
        return value == 0 ? null : value;
    }
}
