package io.sidan.bot.command;

import io.sidan.core.roster.Role;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;

/**
 * What somebody says, as far as it matters whether it is meant for the bot.
 *
 * @param text with full-width digits and signs made plain
 * @param role RESIDENT, DEPUTY, STATION or UNIT: as what the group knows the speaker
 * @param quotes whether it answers to a message
 * @param privately whether it is said to the bot alone
 * @param numbers all that may be a case's number, in order
 */
public record Utterance(String text, Role role, boolean quotes, boolean privately, List<Mention> numbers) {

    /** Nobody gives orders in a longer text. */
    private static final int LONGEST = 120;

    private static final int LAST_CHOICE = 4;
    private static final int WIDE = '０' - '0';
    private static final int WIDE_BLANK = '\u3000';

    private static final Pattern ADDRESS = Pattern.compile("^@\\S{1,20}\\s+");

    public static Utterance of(String text, Role role, boolean quotes, boolean privately) {
        String said = text.length() > LONGEST
                ? ""
                : ADDRESS.matcher(plain(text).strip()).replaceFirst("");
        return new Utterance(said, role, quotes, privately, Mention.in(said));
    }

    /** The number, where it is all that is said; up to 4 it must be written 4号, because bare digits are choices. */
    public Optional<Integer> bareNumber() {
        return numbers.size() == 1
                        && Spelling.trimmed(before(numbers.get(0)) + after(numbers.get(0)))
                                .isEmpty()
                ? Optional.of(numbers.get(0).number()).filter(number -> number > LAST_CHOICE || text.contains("号"))
                : Optional.empty();
    }

    /** Whether orders are looked for anywhere in the text; of residents only what is nothing but an order is one. */
    public boolean byOfficial() {
        return role != Role.RESIDENT;
    }

    String before(Mention number) {
        return text.substring(0, number.start());
    }

    String after(Mention number) {
        return text.substring(number.end());
    }

    /** Full-width letters, digits and blanks as a keyboard has them; all other signs stay. */
    private static String plain(String text) {
        StringBuilder plain = new StringBuilder(text.length());
        text.chars().forEach(c -> plain.append(c == WIDE_BLANK ? ' ' : isWide(c) ? (char) (c - WIDE) : (char) c));
        return plain.toString();
    }

    private static boolean isWide(int c) {
        return c >= '！' && c <= '～' && Character.isLetterOrDigit(c) || c == '＃';
    }
}
