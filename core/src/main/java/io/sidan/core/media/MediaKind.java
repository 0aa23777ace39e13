package io.sidan.core.media;

/** What an attachment is, as its channel tells. */
public enum MediaKind {
    IMAGE("照片"),
    VOICE("语音"),
    VIDEO("视频"),
    FILE("文件");

    private final String label;

    MediaKind(String label) {
        this.label = label;
    }

    public String label() {
        return label;
    }
}
