package io.sidan.bot.intake.understanding;

import java.util.regex.Pattern;
import java.util.stream.Collectors;

/** What of a text is judged: nothing twice, and of a text full of code, links or signs only what is said in words. */
final class Judged {

    /** Of what was learned from, hardly a text is less Chinese than this, or says a clause twice. */
    private static final double MOSTLY = 0.7;

    private static final int LONG = 120;
    private static final Pattern UNSPOKEN = Pattern.compile("[^\\p{IsHan}\\p{Nd}，。！？、；：…,!?~～]+");
    private static final Pattern CLAUSE = Pattern.compile("(?<=[，。！？；,!?;\\n])");

    private Judged() {}

    static String of(String text) {
        String once =
                text.length() > LONG ? CLAUSE.splitAsStream(text).distinct().collect(Collectors.joining()) : text;
        return isSpoken(once) ? once : UNSPOKEN.matcher(once).replaceAll("");
    }

    private static boolean isSpoken(String text) {
        long foreign = text.chars().filter(Judged::isForeign).count();
        return foreign <= (1 - MOSTLY) * text.length();
    }

    /** A Latin letter, or a sign that is not written in sentences. */
    private static boolean isForeign(int letter) {
        return letter < 0x80 && !Character.isDigit(letter) && " ,.!?;:\n".indexOf(letter) < 0
                || Character.isSurrogate((char) letter);
    }
}
