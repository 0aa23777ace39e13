package io.sidan.core.privacy;

import java.util.regex.Pattern;

/** Hides what identifies a person before words are shown, sent, indexed or logged. */
public final class Masking {

    /** A mainland mobile number, also written with blanks or dashes, or right behind letters. */
    private static final Pattern MOBILE =
            Pattern.compile("(?<!\\d)(?:\\+?86[- ]?)?(1[3-9]\\d)[- ]?(\\d{4})[- ]?(\\d{4})(?!\\d)");

    /** 公民身份号码, GB 11643-1999: place, birthday, and three digits with a check digit. */
    private static final Pattern IDENTITY =
            Pattern.compile("(?<!\\d)([1-9]\\d{2})\\d{3}[- ]?\\d{8}[- ]?(\\d{3}[0-9Xx])(?!\\d)");

    /** Bank card numbers, 16 to 19 digits, also in groups of four. */
    private static final Pattern CARD = Pattern.compile(
            "(?<!\\d)([1-9]\\d{3})[- ]?(?:(?:\\d{4}[- ]?){3}(\\d{1,3})|(?:\\d{4}[- ]?){2}(\\d{3,4}))(?!\\d)");

    private static final Pattern LANDLINE = Pattern.compile("(?<!\\d)(0\\d{2,3})[- ]?(\\d{7,8})(?!\\d)");

    private Masking() {}

    /** The words with numbers of phones, identity cards and bank cards hidden but for their ends. */
    public static String mask(String words) {
        if (words == null || words.isEmpty()) {
            return "";
        }
        String masked = IDENTITY.matcher(words).replaceAll("$1***********$2");
        masked = MOBILE.matcher(masked).replaceAll("$1****$3");
        masked = CARD.matcher(masked).replaceAll("$1********$2$3");
        return LANDLINE.matcher(masked).replaceAll("$1-*******");
    }

    /** A person's name as the public may see it: the family name alone. */
    public static String maskName(String name) {
        return name == null || name.isBlank() ? "" : name.substring(0, name.offsetByCodePoints(0, 1)) + "**";
    }
}
