package io.sidan.bot.channel.wecom;

/** What of WeCom's API a secret opens; each has a secret and an access token of its own. */
public enum Door {
    APP("自建应用"),
    ARCHIVE("会话内容存档"),
    CONTACTS("客户联系"),
    KF("微信客服");

    private final String label;

    Door(String label) {
        this.label = label;
    }

    public String label() {
        return label;
    }
}
