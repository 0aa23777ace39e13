package io.sidan.core.duty.record;

/** 五员. */
public enum FiveRole {
    PUBLICIST("宣传员"),
    EXAMPLE("示范员"),
    INFORMANT("信息员"),
    PUSHER("推动员"),
    OVERSEER("监督员");

    private final String label;

    FiveRole(String label) {
        this.label = label;
    }

    public String label() {
        return label;
    }
}
