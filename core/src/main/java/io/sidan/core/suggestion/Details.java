package io.sidan.core.suggestion;

import java.time.LocalDate;
import java.util.List;

/**
 * What comes with a move; each move's {@link Need}s say which of it must be there.
 *
 * @param words a note, answer or reason in words, at most 10,000 characters
 * @param reason a reason's code
 * @param deputy code or name of the deputy it is for
 * @param unit code or name of the lead unit
 * @param assisting codes or names of assisting units
 * @param due the day by whose end it is to be done
 * @param contact how and when the reporter was spoken to (面商)
 * @param evidence photos and papers that prove it
 * @param into number of the case it is merged into
 * @param granted a ruling on what a unit asked for
 * @param version the version the person saw; a newer one refuses the move as stale
 */
public record Details(
        String words,
        String reason,
        String deputy,
        String unit,
        List<String> assisting,
        LocalDate due,
        AnswerClass answerClass,
        String contact,
        List<String> evidence,
        String into,
        Boolean granted,
        Grade grade,
        Integer version) {

    public static final Details NONE = words(null);

    public Details {
        assisting = assisting == null ? List.of() : List.copyOf(assisting);
        evidence = evidence == null ? List.of() : List.copyOf(evidence);
    }

    public static Details words(String words) {
        return proof(words, List.of());
    }

    /** Words and pictures that show that something is done. */
    public static Details proof(String words, List<String> evidence) {
        return new Details(words, null, null, null, null, null, null, null, evidence, null, null, null, null);
    }

    public static Details answer(AnswerClass answerClass, String words, List<String> evidence) {
        return new Details(words, null, null, null, null, null, answerClass, null, evidence, null, null, null, null);
    }

    public static Details into(String number) {
        return new Details(null, null, null, null, null, null, null, null, null, number, null, null, null);
    }

    public static Details grade(Grade grade, String words) {
        return new Details(words, null, null, null, null, null, null, null, null, null, null, grade, null);
    }

    public static Details because(String reason, String words, Integer seen) {
        return new Details(words, reason, null, null, null, null, null, null, null, null, null, null, seen);
    }

    public static Details merging(String into, String words, Integer seen) {
        return new Details(words, null, null, null, null, null, null, null, null, into, null, null, seen);
    }

    boolean hasWords() {
        return isFilled(words);
    }

    static boolean isFilled(String words) {
        return words != null && !words.isBlank();
    }
}
