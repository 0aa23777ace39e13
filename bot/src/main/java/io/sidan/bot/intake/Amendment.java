package io.sidan.bot.intake;

import io.sidan.bot.intake.place.Spot;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * What a correction takes back and what it puts in its place: 不是村西，是村东.
 *
 * @param wrong what was said before, or empty where only the right words are said
 */
record Amendment(String wrong, String right) {

    private static final String WORDS = "[^，。！？,.!?、；;]";
    private static final Pattern NOT_BUT =
            Pattern.compile("不[是在](" + WORDS + "{1,10}?)[，,、 ]?(?:而|应该)?[是在](" + WORDS + "{1,16})");
    private static final Pattern BUT_NOT =
            Pattern.compile("(?:^|[，,])(?:应该)?[是在](" + WORDS + "{1,16}?)[，,、 ]?不[是在](" + WORDS + "{1,10})");
    private static final Pattern PARTICLES = Pattern.compile("[的了啊呀吧哦嘛]+$");

    /** What the words put right, where they name it. */
    static Optional<Amendment> in(String text) {
        Matcher first = NOT_BUT.matcher(text);
        if (first.find()) {
            return Optional.of(of(first.group(1), first.group(2)));
        }
        Matcher last = BUT_NOT.matcher(text);
        return last.find() ? Optional.of(of(last.group(2), last.group(1))) : Optional.empty();
    }

    /** The place put right: the wrong words in it replaced, or the right ones in its stead where they name a spot. */
    Optional<String> of(String place) {
        if (place != null && !wrong.isEmpty() && place.contains(wrong)) {
            return Optional.of(place.replace(wrong, right));
        }
        boolean replaces = place == null || Spot.of(place).isRelative();
        return replaces && Spot.of(right).isRelative() ? Optional.of(right) : Optional.empty();
    }

    private static Amendment of(String wrong, String right) {
        return new Amendment(bare(wrong), bare(right));
    }

    private static String bare(String words) {
        return PARTICLES.matcher(words.strip()).replaceFirst("");
    }
}
