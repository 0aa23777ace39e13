package io.sidan.bot.intake.understanding;

import io.sidan.bot.intake.place.Places;
import io.sidan.bot.intake.words.WordList;
import io.sidan.core.message.GroupMessage;

/** Hears a message: who speaks, and which words of the list are in it. */
final class Listener {

    /** A report tells its matter early; beyond this nobody in a chat reads on. */
    private static final int READS = 1000;

    private final Speakers speakers;
    private final WordList words;

    private final Places places;

    Listener(Speakers speakers, WordList words, Places places) {
        this.places = places;
        this.speakers = speakers;
        this.words = words;
    }

    /** The message as if it had these words, to read it together with what its sender said before. */
    Heard hear(GroupMessage message, String words) {
        String text = visible(words);
        return new Heard(message, speakers.roleOf(message), text, this.words.search(text), places.names(text));
    }

    private static String visible(String words) {
        return Seen.of(words.length() > READS ? words.substring(0, READS) : words);
    }
}
