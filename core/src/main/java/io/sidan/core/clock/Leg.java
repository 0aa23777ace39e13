package io.sidan.core.clock;

import io.sidan.core.roster.Role;
import io.sidan.core.suggestion.State;
import java.util.Arrays;
import java.util.Optional;

/** A stretch of a case's way on which one person owes the next step. */
public enum Leg {
    TRIAGE("待分拣", State.CANDIDATE, Role.STATION),
    ACCEPTANCE("待接单", State.REGISTERED, Role.DEPUTY),
    /** A deputy has taken it up: settles it on the spot or passes it on to the township. */
    SETTLING("代表在办", State.ACCEPTED, Role.DEPUTY),
    /** A deputy has asked to dispatch it. */
    DISPATCHING("待派单", State.ACCEPTED, Role.CHAIR),
    SIGNING("待签收", State.DISPATCHED, Role.UNIT),
    HANDLING("办理中", State.IN_PROGRESS, Role.UNIT),
    RATING("待评价", State.ANSWERED, Role.RESIDENT),
    /** A promise of class B or C is to be kept. */
    PROMISE("跟踪兑现", State.TRACKING, Role.UNIT),
    /** The unit asks to give it back; meanwhile it is neither signed nor worked on. */
    RETURN_RULING("待裁定退单", Role.STATION),
    /** The unit asks for more time; its date stands until somebody says otherwise. */
    EXTENSION_RULING("待审批延期", Role.CHAIR);

    private final String label;
    private final State state;
    private final Role owes;

    Leg(String label, State state, Role owes) {
        this.label = label;
        this.state = state;
        this.owes = owes;
    }

    Leg(String label, Role owes) {
        this(label, null, owes);
    }

    /** The leg of this state; none once the case has come to an end. */
    static Optional<Leg> of(State state, boolean forwarded) {
        return state == State.ACCEPTED
                ? Optional.of(forwarded ? DISPATCHING : SETTLING)
                : Arrays.stream(values()).filter(leg -> leg.state == state).findFirst();
    }

    public String label() {
        return label;
    }

    /** Null of a ruling, which is waited for in more than one state. */
    State state() {
        return state;
    }

    /** A case has a date from its dispatch on. */
    boolean isDated() {
        return compareTo(SIGNING) >= 0;
    }

    Role owes() {
        return owes;
    }
}
