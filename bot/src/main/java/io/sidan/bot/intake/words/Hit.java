package io.sidan.bot.intake.words;

/** A word found in a text, from {@code start} up to and including {@code end}. */
public record Hit(Word word, int start, int end) {

    boolean hides(Hit other) {
        return start <= other.start
                && other.end <= end
                && (sameMeaning(other) || bothTellTheMatter(other) && wider(other));
    }

    boolean covers(Hit other) {
        return start <= other.start && other.end <= end;
    }

    int distanceTo(Hit other) {
        return Math.max(0, Math.max(start - other.end, other.start - end));
    }

    private boolean sameMeaning(Hit other) {
        return word.sense() == other.word.sense() && word.category().equals(other.word.category());
    }

    private boolean bothTellTheMatter(Hit other) {
        return word.sense().tellsTheMatter() && other.word.sense().tellsTheMatter();
    }

    private boolean wider(Hit other) {
        return end - start > other.end - other.start;
    }
}
