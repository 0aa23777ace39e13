package io.sidan.core.clock;

import io.sidan.core.message.Urgency;
import io.sidan.core.suggestion.State;
import java.time.Instant;
import java.util.Optional;

/**
 * A case with what its clocks need to know.
 *
 * @param silent imported: somebody owes its next step, but no clock runs
 * @param movedAt when it came onto its leg
 * @param dueAt the date set for the answer or the promise, or null
 * @param returnAsked the unit asks to give it back, and the station is to rule
 * @param extensionAsked the unit asks for more time, and the chair is to rule
 */
record Timed(
        long id,
        String number,
        long townshipId,
        State state,
        boolean forwarded,
        int round,
        Urgency urgency,
        boolean silent,
        boolean supervised,
        String deputy,
        String unit,
        String chatGroup,
        Instant movedAt,
        Instant dueAt,
        boolean returnAsked,
        boolean extensionAsked) {

    Optional<Leg> leg() {
        return Leg.of(state, forwarded);
    }

    /** The same case on the leg, and with the date, that its clock was last wound for. */
    Timed asWound(Wound wound) {
        return new Timed(
                id,
                number,
                townshipId,
                wound.leg().state(),
                wound.leg() == Leg.DISPATCHING,
                wound.round(),
                urgency,
                silent,
                supervised,
                deputy,
                unit,
                chatGroup,
                wound.enteredAt(),
                wound.dueAt(),
                returnAsked,
                extensionAsked);
    }

    boolean isOnLegOf(Timed other) {
        return leg().equals(other.leg()) && movedAt.equals(other.movedAt) && round == other.round;
    }

    /** What a clock was last wound for. */
    record Wound(long suggestionId, Leg leg, Instant enteredAt, int round, Instant dueAt) {}
}
