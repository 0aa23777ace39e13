package io.sidan.core.suggestion;

/** How a resident rates what was done. */
public enum Grade {
    SATISFIED("满意"),
    FAIR("基本满意"),
    DISSATISFIED("不满意");

    private final String label;

    Grade(String label) {
        this.label = label;
    }

    public String label() {
        return label;
    }
}
