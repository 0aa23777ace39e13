package io.sidan.core.suggestion;

import java.time.Instant;

/**
 * What was answered in one round.
 *
 * @param unit who answered; null where a deputy settled it on the spot
 * @param words sealed
 * @param contact how and when the reporter was spoken to (面商), or null
 * @param evidence a JSON list of what proves it
 */
record Answer(
        long suggestionId,
        int round,
        AnswerClass answerClass,
        String unit,
        String deputy,
        byte[] words,
        String contact,
        String evidence,
        Instant answeredAt) {}
