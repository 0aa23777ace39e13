package io.sidan.core.suggestion;

import io.sidan.core.roster.Role;
import io.sidan.core.suggestion.TraceMapper.LastMove;
import java.time.Instant;
import java.util.EnumSet;
import java.util.Optional;
import java.util.Set;
import org.springframework.stereotype.Component;
import tools.jackson.databind.json.JsonMapper;

/** What a move leaves beside the row and the ledger: answers, ratings, and how the case stood before. */
@Component
class Traces {

    private static final Set<Move> ANSWERS = EnumSet.of(Move.RESOLVE, Move.ANSWER, Move.RESUME);

    /**
     * Merging is taken back by splitting, concealing by revealing with a reason; a rating stands; what was undone is not
     * undone again.
     */
    private static final Set<Move> FINAL =
            EnumSet.of(Move.MERGE, Move.SPLIT, Move.RATE, Move.UNDO, Move.NOTE, Move.CONCEAL, Move.REVEAL);

    private final TraceMapper traces;
    private final JsonMapper json;

    Traces(TraceMapper traces, JsonMapper json) {
        this.traces = traces;
        this.json = json;
    }

    /** Keeps what the act leaves; the suggestion has moved already and is inked with its place in the ledger. */
    void keep(Suggestion suggestion, Act act, Before before) {
        if (ANSWERS.contains(act.move())) {
            traces.answer(answer(suggestion, act));
        }
        switch (act.move()) {
            case RATE -> traces.rate(rating(suggestion, act, before));
            case MERGE -> merge(suggestion, before);
            case SPLIT -> traces.split(suggestion.id());
            case UNDO -> undo(suggestion);
            default -> {
                // all that the other moves change is the row itself
            }
        }
        if (!act.actor().is(Role.BOT)) {
            traces.moved(lastMove(suggestion, act, before));
        }
    }

    /** A case merged already that goes along with another stays as it was kept, to be split to where it came from. */
    private void merge(Suggestion suggestion, Before before) {
        if (before.state() != State.MERGED) {
            traces.merge(suggestion.id(), suggestion.supporters() + 1, json.writeValueAsString(before));
        }
    }

    Before beforeMerging(Suggestion suggestion) {
        return read(traces.beforeMerging(suggestion.id()));
    }

    /** How many people the master case lost or won with this one. */
    int supportersBrought(Suggestion merged) {
        return traces.supporters(merged.id());
    }

    Optional<Before> beforeLastMove(Suggestion suggestion) {
        return Optional.ofNullable(traces.lastMove(suggestion.id()))
                .filter(last -> last.ledgerSeq() == suggestion.ledgerSeq() && !FINAL.contains(last.move()))
                .map(last -> read(last.beforeIt()));
    }

    boolean isLastMoveOf(Suggestion suggestion, Actor actor, Instant since) {
        LastMove last = traces.lastMove(suggestion.id());
        return last != null
                && last.ledgerSeq() == suggestion.ledgerSeq()
                && last.role() == actor.role()
                && last.actor().equals(actor.code())
                && !last.at().isBefore(since);
    }

    boolean hasRated(Suggestion suggestion, Actor actor) {
        return traces.ratings(suggestion.id(), suggestion.round(), actor.code()) > 0;
    }

    private void undo(Suggestion suggestion) {
        LastMove last = traces.lastMove(suggestion.id());
        if (ANSWERS.contains(last.move()) && traces.undoAnswer(suggestion.id(), last.ledgerSeq()) != 1) {
            throw new IllegalStateException("no answer to undo in " + suggestion.number());
        }
    }

    private static Answer answer(Suggestion suggestion, Act act) {
        return new Answer(
                suggestion.id(),
                suggestion.round(),
                suggestion.answerClass(),
                suggestion.unit(),
                suggestion.unit() == null ? act.actor().code() : null,
                suggestion.unit() == null ? null : suggestion.dueAt,
                suggestion.ledgerSeq(),
                act.at());
    }

    private static TraceMapper.Rating rating(Suggestion suggestion, Act act, Before before) {
        return new TraceMapper.Rating(
                suggestion.id(),
                before.round(),
                act.actor().code(),
                act.details().grade(),
                suggestion.ledgerSeq(),
                act.at());
    }

    private LastMove lastMove(Suggestion suggestion, Act act, Before before) {
        return new LastMove(
                suggestion.id(),
                suggestion.ledgerSeq(),
                act.move(),
                act.actor().role(),
                act.actor().code(),
                act.at(),
                json.writeValueAsString(before));
    }

    private Before read(String before) {
        return json.readValue(before, Before.class);
    }
}
