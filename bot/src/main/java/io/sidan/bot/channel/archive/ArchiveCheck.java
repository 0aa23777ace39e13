package io.sidan.bot.channel.archive;

import static java.util.stream.Collectors.toMap;

import io.sidan.bot.channel.ChannelCheck;
import io.sidan.bot.channel.WecomSetup;
import io.sidan.bot.channel.archive.AgreementMapper.Count;
import io.sidan.bot.channel.archive.Archived.Consent;
import io.sidan.bot.channel.wecom.Door;
import io.sidan.bot.channel.wecom.Wecom;
import java.nio.file.Files;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.springframework.stereotype.Component;

/** The chat archive: what its reader last met. */
@Component
class ArchiveCheck implements ChannelCheck {

    private final ArchiveStatus status;
    private final ArchiveProperties archive;
    private final AgreementMapper agreements;
    private final Wecom wecom;

    ArchiveCheck(ArchiveStatus status, ArchiveProperties archive, AgreementMapper agreements, Wecom wecom) {
        this.agreements = agreements;
        this.status = status;
        this.archive = archive;
        this.wecom = wecom;
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
    public List<Setting> settings() {
        return Stream.concat(
                        WecomSetup.of(wecom.settings(), Door.ARCHIVE).stream(),
                        Stream.of(
                                new Setting("SDK 程序库在哪里", "SIDAN_WECOM_ARCHIVE_LIBRARY", archive.isOn()),
                                new Setting("私钥文件夹", "SIDAN_WECOM_ARCHIVE_KEYS", Files.isDirectory(archive.keys()))))
                .toList();
    }

    @Override
    public List<Address> addresses() {
        return List.of(WecomSetup.CALLBACK);
    }

    @Override
    public List<String> hints() {
        return List.of(
                consents(),
                "“会话内容存档”里也有自己的“可信IP”，要有这台服务器出网的 IP",
                "每个要听的群里都要坐着一个有许可的成员，没有的群一条也收不到；企业微信只留最近 5 天",
                "私钥按版本号放：1.pem、2.pem……换了公钥，旧的私钥也要留着");
    }

    private String consents() {
        Map<Consent, Long> people = agreements.counts().stream().collect(toMap(Count::answer, Count::people));
        return "存档的同意：同意 " + people.getOrDefault(Consent.AGREED, 0L) + " 人，不同意 "
                + people.getOrDefault(Consent.REFUSED, 0L) + " 人，没表态 " + people.getOrDefault(Consent.UNASKED, 0L)
                + " 人（没表态不算同意）；"
                + (archive.consent() == ConsentRule.AGREEMENT ? "只存同意的人的话" : "不同意的不存，别的没成件的最多存 72 小时");
    }

    @Override
    public List<String> faults() {
        ArchiveStatus.Now now = status.now();
        return now.well() ? List.of() : List.of(now.line());
    }
}
