package io.sidan.bot.command;

import java.text.Normalizer;

/** Numbers as people write them: 12, １２, 十二, 二十来, 一百二, 两千三百. */
public final class Numerals {

    public static final String DIGITS = "[0-9０-９〇零一二两俩三四五六七八九十百千万]+";

    private static final String UNITS = "〇一二三四五六七八九";

    private Numerals() {}

    /** The number, or 0 where it says none that fits an int. */
    public static int value(String text) {
        String plain = Normalizer.normalize(text, Normalizer.Form.NFKC)
                .replace('零', '〇')
                .replace('两', '二')
                .replace('俩', '二');
        if (plain.length() > 9) {
            return 0;
        }
        return plain.chars().allMatch(Character::isDigit) ? Integer.parseInt(plain) : spoken(plain);
    }

    private static int spoken(String text) {
        int total = 0;
        int section = 0;
        int digit = 0;
        int lastUnit = 1;
        for (char c : text.toCharArray()) {
            int unit = unit(c);
            if (unit == 1) {
                digit = digit * (Character.isDigit(c) ? 10 : 0) + digitOf(c);
            } else if (unit == 10_000) {
                total += (section + digit) * unit;
                section = 0;
                digit = 0;
                lastUnit = unit;
            } else {
                section += Math.max(1, digit) * unit;
                digit = 0;
                lastUnit = unit;
            }
        }
        return total + section + digit * (lastUnit > 10 && !text.contains("〇") ? lastUnit / 10 : 1);
    }

    private static int unit(char c) {
        return switch (c) {
            case '十' -> 10;
            case '百' -> 100;
            case '千' -> 1_000;
            case '万' -> 10_000;
            default -> 1;
        };
    }

    private static int digitOf(char c) {
        return Character.isDigit(c) ? Character.digit(c, 10) : Math.max(0, UNITS.indexOf(c));
    }
}
