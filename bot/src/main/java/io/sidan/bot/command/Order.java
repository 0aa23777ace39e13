package io.sidan.bot.command;

import java.util.List;

/**
 * A command tied to the case it means.
 *
 * @param suggestion the case, or null where only the bot's last card or the person can tell
 * @param named the case was named by its number or by a quote, not guessed from the talk
 * @param evidence ids of the pictures the same person showed within the last minutes
 * @param completes it brings what an earlier command lacked
 */
public record Order(Phrase phrase, Long suggestion, boolean named, List<String> evidence, boolean completes) {

    public Order {
        evidence = List.copyOf(evidence);
    }

    /** What somebody says who lets the own matter be, be it 算了 or 撤. */
    public static Order withdrawing(long suggestion, boolean named) {
        Phrase phrase = Phrase.standing(Phrasebook.TAKE_BACK, Tone.CASUAL);
        return new Order(phrase, suggestion, named, List.of(), false);
    }

    /** Who told of the case asks how it goes, not of the bot, and is answered all the same. */
    public static Order asking(long suggestion) {
        Phrase phrase = Phrase.standing(Phrasebook.PROGRESS, Tone.CASUAL);
        return new Order(phrase, suggestion, false, List.of(), false);
    }

    /** Somebody says that what the case is about is over. */
    public static Order settled(long suggestion) {
        return hinting(Hint.SETTLED, suggestion);
    }

    /** Somebody says more of the case within a second than is listened to. */
    public static Order flooding(long suggestion) {
        return hinting(Hint.FLOODING, suggestion);
    }

    private static Order hinting(Hint hint, long suggestion) {
        return new Order(Phrase.standing(hint, Tone.CASUAL), suggestion, false, List.of(), false);
    }

    /** Whether it is a question, asked of the bot or of anybody. */
    public boolean asks() {
        return command() instanceof Progress && phrase.isCasual();
    }

    /** The word the command is known by. */
    public String word() {
        return command().wording().word();
    }

    public Command command() {
        return phrase.command();
    }

    /** The same with other words. */
    Order saying(String words) {
        return new Order(phrase.saying(words), suggestion, named, evidence, completes);
    }

    String words() {
        return phrase.rest();
    }
}
