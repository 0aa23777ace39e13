package io.sidan.bot.intake.understanding;

import io.sidan.bot.intake.words.Reading;
import io.sidan.bot.intake.words.Sense;
import io.sidan.core.message.GroupMessage;
import io.sidan.core.message.MessageType;
import java.util.regex.Pattern;

/**
 * A message as intake hears it.
 *
 * @param text its words without what the eye does not see, cut to a readable length
 * @param reading the words of the list in that text
 * @param local whether it names a place of the roster
 */
public record Heard(GroupMessage message, Role role, String text, Reading reading, boolean local) {

    private static final Pattern OWN_SHARE =
            Pattern.compile("^[我俺咱](?:们|家|在\\p{IsHan}{1,4}|这|那|\\p{IsHan}{0,2}[楼村巷边块])\\p{IsHan}{0,6}[也都]");
    private static final Pattern THANKING = Pattern.compile("辛苦|谢|费心|受累");
    private static final int THANKS = 16;
    private static final Pattern BRIEF = Pattern.compile("[?？]\\s*$|^哪|^甚|^啥|还是.*[?？]?$");

    /** A text that long tells enough to be known again by its words. */
    private static final int LETTER = 60;

    /** So much of a text makes it say nothing else. */
    private static final double MOSTLY = 0.7;

    public boolean isLetter() {
        return text.length() >= LETTER;
    }

    public boolean wordless() {
        return text.isBlank();
    }

    /** Tells of the speaker's own: 俺家, 我们楼, 我在楼上也 … */
    public boolean ownShare() {
        return OWN_SHARE.matcher(text).find();
    }

    /** A short question back, such as 哪的? */
    public boolean asksBriefly() {
        return text.length() <= 20 && BRIEF.matcher(text).find();
    }

    /** The part of the letters and digits that such words make up, 0 to 1. */
    private double share(Sense sense) {
        long letters = text.codePoints()
                .filter(c -> Character.isLetterOrDigit(c) || c == '+')
                .count();
        int covered =
                reading.hits(sense).mapToInt(hit -> hit.end() - hit.start() + 1).sum();
        return letters == 0 ? 0 : (double) covered / letters;
    }

    /** "Me too", "agreed" and little else, or before anything else. */
    public boolean seconds() {
        return share(Sense.SUPPORTS) >= 0.45 || opensWith(Sense.SUPPORTS);
    }

    /** Says "me too" and hardly a word more. */
    boolean onlySeconds() {
        return share(Sense.SUPPORTS) >= MOSTLY;
    }

    /** Thanks somebody and says little else. */
    public boolean onlyThanks() {
        return text.length() <= THANKS && THANKING.matcher(text).find() && !reading.tellsTheMatter();
    }

    /** Whether such a word stands first, by itself. */
    public boolean opensWith(Sense sense) {
        return reading.hits(sense)
                .anyMatch(hit -> hit.start() == 0
                        && (hit.end() + 1 == text.length() || !Character.isLetterOrDigit(text.charAt(hit.end() + 1))));
    }

    public boolean is(MessageType type) {
        return message.type() == type;
    }

    /** Whether a resident says something in words, be they spoken. */
    public boolean residentTalks() {
        return role == Role.RESIDENT && !wordless() && !is(MessageType.LOCATION);
    }

    /** Whether it is words, written or spoken. */
    public boolean talks() {
        return (is(MessageType.TEXT) || is(MessageType.VOICE)) && !wordless();
    }

    public boolean shows() {
        return message.type().shows();
    }
}
