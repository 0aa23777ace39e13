package io.sidan.core.suggestion;

import java.time.Instant;
import java.util.List;

/**
 * A move about to be made, with everything it names looked up.
 *
 * @param deputy code of the deputy it is for, or null
 * @param unit code of the lead unit, or null
 * @param assisting codes of the assisting units
 * @param due when what it asks for is to be done, or null
 * @param into the case to merge into, or null
 * @param before how the case stood, for what is undone or split, or null
 * @param heard what another message added, or null
 * @param correction what is put right, or null
 */
record Act(
        Move move,
        Actor actor,
        Details details,
        Instant at,
        String deputy,
        String unit,
        List<String> assisting,
        Instant due,
        Suggestion into,
        Before before,
        Heard heard,
        Correction correction) {

    Act(
            Move move,
            Actor actor,
            Details details,
            Instant at,
            String deputy,
            String unit,
            List<String> assisting,
            Instant due,
            Suggestion into,
            Before before,
            Heard heard) {
        this(move, actor, details, at, deputy, unit, assisting, due, into, before, heard, null);
    }

    /** Opening a case; a candidate is opened without a move. */
    static Act opening(Opening told, Actor actor, Instant at) {
        return of(told.sure() ? Move.REGISTER : null, actor, Details.words(told.why()), at, null);
    }

    /** Putting right what a case says of itself. */
    static Act correcting(Correction correction, String words, Actor actor, Instant at) {
        Details details = Details.because(Correction.CODE, words, null);
        return new Act(Move.NOTE, actor, details, at, null, null, List.of(), null, null, null, null, correction);
    }

    /** Noting what one more message, or a case merged into it, says. */
    static Act hearing(Heard heard, Actor actor, Instant at) {
        return of(Move.NOTE, actor, Details.words(heard.why()), at, heard);
    }

    /** Registering a candidate that somebody more told of, surely. */
    static Act confirming(String why, Instant at) {
        return of(Move.REGISTER, Actor.BOT, Details.words(why), at, null);
    }

    /** Making another case confidential with the one that this act made so. */
    Act concealing(String why) {
        return of(Move.CONCEAL, actor, Details.words(why), at, null);
    }

    /** Removing what the resident said; the case goes on. */
    static Act erasing(Actor resident, Instant at) {
        return of(Move.NOTE, resident, Details.words("本人删除了原话"), at, null);
    }

    /** Removing what residents said because its time is over. */
    static Act expiring(Instant at) {
        return of(Move.NOTE, Actor.BOT, Details.words("原话的期限到了，已清除"), at, null);
    }

    /** What the ledger files it under: the reason's code, an answer's class or a rating's grade. */
    String reason() {
        if (details.grade() != null) {
            return details.grade().name();
        }
        return details.answerClass() != null ? details.answerClass().name() : details.reason();
    }

    private static Act of(Move move, Actor actor, Details details, Instant at, Heard heard) {
        return new Act(move, actor, details, at, null, null, List.of(), null, null, null, heard);
    }
}
