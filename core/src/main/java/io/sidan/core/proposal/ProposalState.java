package io.sidan.core.proposal;

import java.util.Collections;
import java.util.EnumSet;
import java.util.Set;

/** Where a proposal stands. */
public enum ProposalState {
    DRAFT("草稿"),
    SUBMITTED("已提交"),
    RETURNED("退回修改"),
    FILED("已立案"),
    ASSIGNED("已交办"),
    IN_PROGRESS("办理中"),
    ANSWERED("已答复"),
    TRACKING("跟踪"),
    CLOSED("办结"),
    REPORTED("已报告"),
    WITHDRAWN("已撤回");

    /** Its own deputies and the staff alone read it yet. */
    public static final Set<ProposalState> UNFILED =
            Collections.unmodifiableSet(EnumSet.of(DRAFT, SUBMITTED, RETURNED));

    private final String label;

    ProposalState(String label) {
        this.label = label;
    }

    public String label() {
        return label;
    }

    public boolean isEnd() {
        return this == CLOSED || this == REPORTED || this == WITHDRAWN;
    }
}
