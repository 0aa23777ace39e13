package io.sidan.core.duty;

import io.sidan.core.suggestion.Refusal;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * So many households, or so many persons; the two are never added up.
 *
 * @param amount from 0
 * @param over 余: some more than that
 */
public record Count(int amount, boolean over) {

    private static final Pattern WRITTEN =
            Pattern.compile("约?([0-9,，]+|[〇零一二两三四五六七八九十百千万]+)(余|多)?(万)?(余|多)?[户人家口名]?(余|多)?");

    private static final String DIGITS = "〇一二三四五六七八九";
    private static final int TEN_THOUSAND = 10_000;
    private static final int MOST_DIGITS = 9;

    public Count {
        if (amount < 0) {
            throw Refusal.incomplete("count", "户数、人数不能是负的");
        }
    }

    /** Reads such as 1360, 60余户, 三百八十, 11,660余人; nothing of what is no number. */
    public static Optional<Count> read(String words) {
        Matcher written = WRITTEN.matcher(words.strip().replace(" ", ""));
        if (!written.matches()) {
            return Optional.empty();
        }
        long amount = number(written.group(1)) * (written.group(3) == null ? 1 : TEN_THOUSAND);
        boolean over = written.group(2) != null || written.group(4) != null || written.group(5) != null;
        return amount > Integer.MAX_VALUE ? Optional.empty() : Optional.of(new Count((int) amount, over));
    }

    /** As it is written, such as 60余. */
    @Override
    public String toString() {
        return amount + (over ? "余" : "");
    }

    private static long number(String written) {
        String plain = written.replaceAll("[,，]", "");
        if (!Character.isDigit(plain.isEmpty() ? 'x' : plain.charAt(0))) {
            return chinese(plain);
        }
        return plain.length() > MOST_DIGITS ? Long.MAX_VALUE / TEN_THOUSAND : Long.parseLong(plain);
    }

    private static long chinese(String words) {
        long whole = 0;
        long section = 0;
        long digit = 0;
        for (char letter : words.replace('两', '二').replace('零', '〇').toCharArray()) {
            int value = DIGITS.indexOf(letter);
            if (value >= 0) {
                digit = value;
            } else if (letter == '万') {
                whole += (section + digit) * TEN_THOUSAND;
                section = 0;
                digit = 0;
            } else {
                section += (digit == 0 ? 1 : digit) * unit(letter);
                digit = 0;
            }
        }
        return whole + section + digit;
    }

    private static int unit(char letter) {
        return switch (letter) {
            case '十' -> 10;
            case '百' -> 100;
            default -> 1_000;
        };
    }
}
