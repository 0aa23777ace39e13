package io.sidan.bot.channel;

import io.sidan.bot.channel.ChannelCheck.Address;
import io.sidan.bot.channel.ChannelCheck.Setting;
import io.sidan.bot.channel.wecom.Door;
import io.sidan.bot.channel.wecom.WecomProperties;
import java.util.List;
import java.util.stream.Stream;

/** What has to be set for each part of the WeCom account, and what is to be copied into WeCom's pages. */
public final class WecomSetup {

    /** WeCom posts there whatever there is to tell. */
    public static final Address CALLBACK = new Address("接收消息（接收事件服务器）的 URL", "/channel/wecom/app");

    private static final String TRUSTED = "“企业可信IP”里要有这台服务器出网的 IP；填没填对点“检查”，不对时会写出企业微信看到的是哪个 IP";

    private WecomSetup() {}

    /** In the order of the README. */
    public static List<Setting> of(WecomProperties wecom, Door door) {
        Stream<Setting> account = Stream.of(
                new Setting("企业 ID", "SIDAN_WECOM_CORP_ID", !wecom.corpId().isEmpty()));
        Stream<Setting> callback = Stream.of(
                new Setting("接收消息的 Token", "SIDAN_WECOM_TOKEN", !wecom.token().isEmpty()),
                new Setting(
                        "EncodingAESKey", "SIDAN_WECOM_AES_KEY", !wecom.aesKey().isEmpty()));
        return Stream.of(account, own(wecom, door), callback)
                .flatMap(settings -> settings)
                .toList();
    }

    /** What to mind at WeCom's end, whichever part it is. */
    public static String trusted() {
        return TRUSTED;
    }

    private static Stream<Setting> own(WecomProperties wecom, Door door) {
        Setting secret = new Setting(door.label() + "的 Secret", name(door), wecom.opens(door));
        return door == Door.APP
                ? Stream.of(new Setting("AgentId", "SIDAN_WECOM_AGENT_ID", wecom.agentId() != null), secret)
                : Stream.of(secret);
    }

    private static String name(Door door) {
        return door == Door.APP ? "SIDAN_WECOM_SECRET" : "SIDAN_WECOM_" + door.name() + "_SECRET";
    }
}
