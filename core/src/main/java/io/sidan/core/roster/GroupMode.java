package io.sidan.core.roster;

/** What the bot does in a group. */
public enum GroupMode {
    /** It listens and proposes, and says nothing. */
    SHADOW("影子"),
    /** It registers and obeys, and says nothing in the group; people are told privately where they can be. */
    QUIET("静音"),
    /** It registers and answers. */
    LIVE("正式");

    private final String label;

    GroupMode(String label) {
        this.label = label;
    }

    public String label() {
        return label;
    }
}
