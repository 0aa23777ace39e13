package io.sidan.core.suggestion;

import java.time.Instant;

/**
 * That a round was answered; what was said, and what proves it, stands in the step.
 *
 * @param unit who answered; null where it was settled on the spot
 * @param deputy who settled it on the spot; null where a unit answered
 * @param dueAt by when it was owed, or null
 * @param ledgerSeq the step that says it
 */
record Answer(
        long suggestionId,
        int round,
        AnswerClass answerClass,
        String unit,
        String deputy,
        Instant dueAt,
        long ledgerSeq,
        Instant answeredAt) {}
