package io.sidan.core.duty.activity;

/** 五步工作法, in their order. */
public enum FiveStep {
    TRAINING("学习培训"),
    DEPLOYMENT("安排部署"),
    DELIBERATION("民主议事"),
    ACTION("代表活动"),
    APPRAISAL("述职评议");

    private final String label;

    FiveStep(String label) {
        this.label = label;
    }

    public String label() {
        return label;
    }
}
