package io.sidan.bot.intake;

import java.util.Set;
import java.util.regex.Pattern;

/** Compares two places as residents write them. */
final class Spots {

    private static final Pattern FILLER = Pattern.compile("[A-Z]?\\d*[省市县区]|街道|社区|小区|[镇乡村的那个眼条道 ·.]");
    private static final String SIDES = "东西南北";
    private static final double ENOUGH = 0.6;

    private Spots() {}

    /** Whether both can be the same spot; another side or another number of the same place is another spot. */
    static boolean agree(String a, String b) {
        return !contradict(a, b, SIDES) && !contradict(digits(a), digits(b)) && close(bare(a), bare(b));
    }

    private static boolean close(String a, String b) {
        if (a.isEmpty() || b.isEmpty()) {
            return a.equals(b);
        }
        return within(a, b) || within(b, a) || Grams.overlap(a, b) >= ENOUGH;
    }

    /** Whether all characters of the short one stand in the long one in their order. */
    private static boolean within(String small, String large) {
        int at = 0;
        for (int i = 0; i < large.length() && at < small.length(); i++) {
            at += large.charAt(i) == small.charAt(at) ? 1 : 0;
        }
        return at == small.length() && small.length() > 1;
    }

    private static boolean contradict(String a, String b, String sides) {
        String mine = only(a, sides);
        String others = only(b, sides);
        return !mine.isEmpty()
                && !others.isEmpty()
                && mine.charAt(mine.length() - 1) != others.charAt(others.length() - 1);
    }

    private static boolean contradict(Set<String> a, Set<String> b) {
        return !a.isEmpty() && !b.isEmpty() && a.stream().noneMatch(b::contains);
    }

    private static Set<String> digits(String place) {
        return Set.of();
    }

    private static String only(String text, String characters) {
        return text.chars()
                .filter(c -> characters.indexOf(c) >= 0)
                .collect(StringBuilder::new, StringBuilder::appendCodePoint, StringBuilder::append)
                .toString();
    }

    private static String bare(String place) {
        return FILLER.matcher(place).replaceAll("");
    }
}
