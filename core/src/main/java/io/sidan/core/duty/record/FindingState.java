package io.sidan.core.duty.record;

/** What became of something found. */
public enum FindingState {
    OPEN("待整改"),
    /** It became a case. */
    PROMOTED("已转成件"),
    RECTIFIED("整改了"),
    /** It cannot be put right now, and is not forgotten. */
    CARRIED("结转跟踪");

    private final String label;

    FindingState(String label) {
        this.label = label;
    }

    public String label() {
        return label;
    }
}
