package io.sidan.core.duty.reception;

/** How somebody came to be heard. */
public enum Way {
    WALK_IN("当面"),
    PHONE("电话"),
    LETTER("来信");

    private final String label;

    Way(String label) {
        this.label = label;
    }

    public String label() {
        return label;
    }
}
