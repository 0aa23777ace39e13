package io.sidan.core.duty.reception;

/** How far a reception day is. */
public enum ReceptionState {
    PLANNED("待接待"),
    HELD("接待过了"),
    CANCELLED("取消");

    private final String label;

    ReceptionState(String label) {
        this.label = label;
    }

    public String label() {
        return label;
    }
}
