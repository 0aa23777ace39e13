package io.sidan.core.clock;

import io.sidan.core.message.Urgency;
import io.sidan.core.suggestion.Move;
import io.sidan.core.suggestion.State;
import java.time.Instant;
import java.util.Optional;
import java.util.Set;

/**
 * A case with what its clocks need to know.
 *
 * @param silent imported: somebody owes its next step, but no clock runs
 * @param declined codes, by commas, of the deputies who said that it is not theirs, or null
 * @param movedAt when it came onto the leg of its state
 * @param dueAt the date set for the answer or the promise, or null
 * @param returnAsked the unit asks to give it back, and the station is to rule
 * @param extensionAsked the unit asks for more time, and the chair is to rule
 * @param askedAt when the unit asked for the ruling it waits for, or null
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
        String district,
        String declined,
        Instant movedAt,
        Instant dueAt,
        boolean returnAsked,
        boolean extensionAsked,
        Instant askedAt) {

    /** The leg whose turn it is: a ruling before the leg of the state; none once the case has come to an end. */
    Optional<Leg> leg() {
        return ruling().or(this::way);
    }

    /** The leg of its state. */
    Optional<Leg> way() {
        return Leg.of(state, forwarded);
    }

    /** The ruling it waits for. */
    Optional<Leg> ruling() {
        if (returnAsked && Move.RULE_RETURN.sources().contains(state)) {
            return Optional.of(Leg.RETURN_RULING);
        }
        return extensionAsked && Move.RULE_EXTENSION.sources().contains(state)
                ? Optional.of(Leg.EXTENSION_RULING)
                : Optional.empty();
    }

    /** When it came onto this leg, which must be its turn's or its state's. */
    Instant entered(Leg leg) {
        return ruling().filter(leg::equals).isPresent() ? askedAt : movedAt;
    }

    /**
     * From when a rule counts in this case; empty where it does not apply. The date of the case runs on whoever's turn it
     * is; how long somebody has had their turn is counted while it is theirs.
     */
    Optional<Instant> basis(Rule rule) {
        boolean turn = leg().filter(leg -> rule.isFor(leg, urgency)).isPresent();
        if (rule.basis() == Rule.Basis.ENTERED) {
            return turn ? Optional.of(entered(rule.leg())) : Optional.empty();
        }
        boolean onWay = way().filter(leg -> rule.isFor(leg, urgency)).isPresent();
        return turn || onWay ? Optional.ofNullable(dueAt) : Optional.empty();
    }

    /** The deputies who said that it is not theirs. */
    Set<String> decliners() {
        return declined == null ? Set.of() : Set.of(declined.split(","));
    }

    /** The same case on the leg, and with the date, that its clock was last wound for. */
    Timed asWound(Wound wound) {
        return new Timed(
                id,
                number,
                townshipId,
                wound.way().state(),
                wound.way() == Leg.DISPATCHING,
                wound.round(),
                urgency,
                silent,
                supervised,
                deputy,
                unit,
                chatGroup,
                district,
                declined,
                wound.enteredAt(),
                wound.dueAt(),
                wound.leg() == Leg.RETURN_RULING,
                wound.leg() == Leg.EXTENSION_RULING,
                wound.askedAt());
    }

    boolean isOnWayOf(Timed other) {
        return way().equals(other.way()) && movedAt.equals(other.movedAt) && round == other.round;
    }

    /**
     * What a clock was last wound for.
     *
     * @param way the leg of its state then
     * @param leg the same, or a ruling on it
     */
    record Wound(long suggestionId, Leg way, Leg leg, Instant enteredAt, int round, Instant dueAt, Instant askedAt) {}
}
