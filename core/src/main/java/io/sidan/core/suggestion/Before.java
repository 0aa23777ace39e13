package io.sidan.core.suggestion;

import java.time.Instant;

/** How a case stood before its last move, so that the move can be undone. */
record Before(
        State state,
        boolean confidential,
        String deputy,
        String declined,
        boolean forwarded,
        boolean supervised,
        boolean promoted,
        String unit,
        String assisting,
        Instant dueAt,
        boolean returnAsked,
        boolean returnRuled,
        Instant extensionUntil,
        boolean extended,
        AnswerClass answerClass,
        int round,
        int dissatisfied,
        Long mergedInto,
        Instant movedAt) {}
