package io.sidan.core.suggestion;

import io.sidan.core.message.Urgency;
import java.time.Instant;
import java.util.Set;

/**
 * What whoever tells people of a case must know of it.
 *
 * @param category name of its second-level category
 * @param categoryCode such as {@code W2}
 * @param place where it is, in the words of who told it; or null
 * @param group code of the chat it was first told in
 * @param deputy code of who took it up, or null
 * @param deputyName null with it
 * @param declined codes, by commas, of the deputies who said it is not theirs; or null
 * @param unit code of the lead unit, or null
 * @param unitName null with it
 * @param version number of its steps, so that each step is told of once
 */
public record Brief(
        long id,
        long township,
        String number,
        int shortNumber,
        State state,
        String title,
        String category,
        String categoryCode,
        Urgency urgency,
        String place,
        String group,
        String district,
        String reporter,
        boolean confidential,
        boolean silent,
        String deputy,
        String deputyName,
        String declined,
        String unit,
        String unitName,
        Instant dueAt,
        AnswerClass answerClass,
        Long mergedInto,
        int version) {

    /** Codes of the deputies who said it is not theirs. */
    public Set<String> decliners() {
        return declined == null ? Set.of() : Set.of(declined.split(","));
    }
}
