package io.sidan.core.duty.regulation;

/** What of a regulation can be counted for each deputy. */
public enum Quota {
    CONTACT("联系选民", "次"),
    VISIT("走访、调研、视察", "次"),
    RECEPTION("接待选民", "次"),
    ACTIVITY("参加代表活动", "次"),
    LEARNING("学习培训", "次"),
    DEED("为群众办实事", "件"),
    APPRAISAL("述职", "次");

    private final String label;
    private final String unit;

    Quota(String label, String unit) {
        this.label = label;
        this.unit = unit;
    }

    public String label() {
        return label;
    }

    public String unit() {
        return unit;
    }
}
