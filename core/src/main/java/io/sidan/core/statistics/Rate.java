package io.sidan.core.statistics;

import io.sidan.core.suggestion.Measure;

/** 率: so many among so many; both numbers open their lists. Definitions of domain section 2. */
public enum Rate {
    CLOSING("办结率", Measure.CLOSED, Measure.ASSIGNED),
    PUNCTUALITY("按期率", Measure.ON_TIME, Measure.ANSWERED),
    ANSWERING("答复率", Measure.ANSWERED, Measure.ASSIGNED),
    CONTACT("面商率", Measure.CONTACTED, Measure.ANSWERED),
    /** 满意 and 基本满意 among those that were rated; silence is 未评价 and does not count. */
    CONTENTMENT("满意率", Measure.CONTENT, Measure.RATED),
    SATISFACTION("其中满意", Measure.SATISFIED, Measure.RATED),
    SOLUTION("解决率", Measure.SOLVED, Measure.ANSWERED),
    RETURNING("退单率", Measure.RETURNED, Measure.ASSIGNED),
    REWORK("重办率", Measure.REWORKED, Measure.ANSWERED),
    DELAY("超期率", Measure.OVERDUE, Measure.ASSIGNED);

    private final String label;
    private final Measure counted;
    private final Measure among;

    Rate(String label, Measure counted, Measure among) {
        this.label = label;
        this.counted = counted;
        this.among = among;
    }

    public String label() {
        return label;
    }

    public Measure counted() {
        return counted;
    }

    public Measure among() {
        return among;
    }
}
