package io.sidan.core.message;

import java.util.Locale;

/** How soon somebody must act. */
public enum Urgency {
    /** Life or property is in danger now. */
    NOW("紧急"),
    /** Basic living or work is cut off, or a deadline nears. */
    WEEK("尽快"),
    NORMAL("一般");

    private final String label;

    Urgency(String label) {
        this.label = label;
    }

    public String label() {
        return label;
    }

    public String code() {
        return name().toLowerCase(Locale.ROOT);
    }
}
