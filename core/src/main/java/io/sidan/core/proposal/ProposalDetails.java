package io.sidan.core.proposal;

import io.sidan.core.suggestion.AnswerClass;
import io.sidan.core.suggestion.Grade;
import java.time.LocalDate;
import java.util.List;

/**
 * What comes with a move; each move's {@link ProposalNeed}s say which of it must be there.
 *
 * @param words an answer, an opinion or a reason, at most 10,000 characters
 * @param unit code or name of the lead unit
 * @param assisting codes or names of the assisting units
 * @param complex 涉及面广、难度大: the longer term counts
 * @param due the day promised, or to which the term is extended
 * @param contact 面商: how the deputies were spoken to before the answer
 * @param contactedOn on which day
 * @param receivedOn when the answer reached the deputy
 * @param version the version the person saw; a newer one refuses the move as stale
 */
public record ProposalDetails(
        String words,
        String unit,
        List<String> assisting,
        boolean complex,
        LocalDate due,
        AnswerClass answerClass,
        String contact,
        LocalDate contactedOn,
        Boolean granted,
        Grade grade,
        LocalDate receivedOn,
        Integer version) {

    public ProposalDetails {
        assisting = assisting == null ? List.of() : List.copyOf(assisting);
    }

    public static ProposalDetails words(String words) {
        return new ProposalDetails(words, null, null, false, null, null, null, null, null, null, null, null);
    }

    boolean hasWords() {
        return isFilled(words);
    }

    static boolean isFilled(String words) {
        return words != null && !words.isBlank();
    }
}
