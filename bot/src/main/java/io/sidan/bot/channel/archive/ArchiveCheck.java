package io.sidan.bot.channel.archive;

import io.sidan.bot.channel.ChannelCheck;
import java.util.List;
import org.springframework.stereotype.Component;

/** The chat archive: what its reader last met. */
@Component
class ArchiveCheck implements ChannelCheck {

    private final ArchiveStatus status;

    ArchiveCheck(ArchiveStatus status) {
        this.status = status;
    }

    @Override
    public String code() {
        return ArchiveStore.CHANNEL;
    }

    @Override
    public String label() {
        return "会话内容存档";
    }

    @Override
    public boolean isOn() {
        return status.now().on();
    }

    @Override
    public String howToStart() {
        return "在企业微信管理后台“管理工具 → 会话内容存档”里开通，下载 SDK，设 SIDAN_WECOM_ARCHIVE_SECRET 和 SIDAN_WECOM_ARCHIVE_LIBRARY";
    }

    @Override
    public List<String> faults() {
        ArchiveStatus.Now now = status.now();
        return now.well() ? List.of() : List.of(now.line());
    }
}
