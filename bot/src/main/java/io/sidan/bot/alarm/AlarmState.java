package io.sidan.bot.alarm;

/** What has become of an alarm. */
public enum AlarmState {
    RINGING("没人应"),
    /** A person has it. */
    HELD("有人管了"),
    /** The case came to an end, or was no danger. */
    OVER("结束");

    private final String label;

    AlarmState(String label) {
        this.label = label;
    }

    public String label() {
        return label;
    }
}
