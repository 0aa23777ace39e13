package io.sidan.core.duty.activity;

/** How far an activity is. */
public enum ActivityState {
    PLANNED("筹备中"),
    RUNNING("进行中"),
    DONE("办完了"),
    CANCELLED("取消");

    private final String label;

    ActivityState(String label) {
        this.label = label;
    }

    public String label() {
        return label;
    }

    boolean isOpen() {
        return this == PLANNED || this == RUNNING;
    }
}
