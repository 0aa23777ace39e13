package io.sidan.core.duty.activity;

/** By which way a deputy signed in. */
public enum Through {
    /** The code scanned or typed on the own phone. */
    LINK("手机"),
    /** The command 签到 said to the bot. */
    GROUP("口令"),
    /** Noted by staff. */
    PANEL("工作人员登记");

    private final String label;

    Through(String label) {
        this.label = label;
    }

    public String label() {
        return label;
    }
}
