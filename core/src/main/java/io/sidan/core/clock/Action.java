package io.sidan.core.clock;

/** What is done when a clock rings. */
public enum Action {
    REMIND("提醒"),
    /** The leg's time is over. */
    OVERDUE("超期"),
    /** The leg's time is over, and the next step is the recipient's from now on. */
    HAND_OVER("移交"),
    /** The case is supervised, by a move of its own. */
    SUPERVISE("督办"),
    /** Proposed to the presidium, which chooses. */
    KEY_SUPERVISE("建议重点督办"),
    LIST("建议挂牌督办"),
    SUMMON("建议约见负责人");

    private final String label;

    Action(String label) {
        this.label = label;
    }

    public String label() {
        return label;
    }

    /** Ends the time that the leg has. */
    boolean endsLeg() {
        return this == OVERDUE || this == HAND_OVER;
    }
}
