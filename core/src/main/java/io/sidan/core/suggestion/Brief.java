package io.sidan.core.suggestion;

import io.sidan.core.message.Urgency;
import java.time.Instant;

/**
 * What whoever tells people of a case must know of it.
 *
 * @param category name of its second-level category
 * @param categoryCode such as {@code W2}
 * @param place where it is, in the words of who told it; or null
 * @param group code of the chat it was first told in
 * @param deputy code of who took it up, or null
 * @param deputyName null with it
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
        String unit,
        String unitName,
        Instant dueAt,
        AnswerClass answerClass,
        Long mergedInto,
        int version) {}
