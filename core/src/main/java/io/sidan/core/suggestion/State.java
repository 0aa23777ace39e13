package io.sidan.core.suggestion;

import java.util.Arrays;
import java.util.EnumSet;
import java.util.Set;

/** Where a suggestion stands on its way from 点单 to 销单, or beside the road. */
public enum State {
    CANDIDATE("待分拣", true),
    REGISTERED("已点单", true),
    ACCEPTED("已接单", true),
    DISPATCHED("已派单", true),
    IN_PROGRESS("办理中", true),
    ANSWERED("已答复", true),
    /** Answered with a promise (class B or C) that is still to be kept. */
    TRACKING("跟踪", true),
    CLOSED("已销单", false),
    IGNORED("忽略", false),
    REFUSED("不予受理", false),
    REFERRED("已转介", false),
    MERGED("已并案", false),
    WITHDRAWN("已撤回", false);

    private final String label;
    private final boolean open;

    State(String label, boolean open) {
        this.label = label;
        this.open = open;
    }

    public String label() {
        return label;
    }

    /** Somebody still owes it a next step. */
    public boolean isOpen() {
        return open;
    }

    static Set<State> open() {
        Set<State> open = EnumSet.noneOf(State.class);
        Arrays.stream(values()).filter(State::isOpen).forEach(open::add);
        return open;
    }
}
