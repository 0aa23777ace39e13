package io.sidan.core.report;

/** What a report is of. */
public enum ReportKind {
    QUARTER("季度工作报告"),
    YEAR("年度工作报告"),
    /** 述职: of one deputy. */
    DUTY("述职报告");

    private final String label;

    ReportKind(String label) {
        this.label = label;
    }

    public String label() {
        return label;
    }
}
