package io.sidan.core.media;

/** Whether the bytes of an attachment are here. */
public enum AttachmentState {
    AWAITED("还在取"),
    STORED("已存"),
    FAILED("没取到");

    private final String label;

    AttachmentState(String label) {
        this.label = label;
    }

    public String label() {
        return label;
    }
}
