package io.sidan.bot.channel.mp;

import io.sidan.bot.channel.ChannelCheck;
import java.util.List;
import org.springframework.stereotype.Component;

/** 公众号: whether it lets us in, and what has to be set. */
@Component
class MpCheck implements ChannelCheck {

    private final MpProperties mp;
    private final MpAccount account;

    MpCheck(MpProperties mp, MpAccount account) {
        this.mp = mp;
        this.account = account;
    }

    @Override
    public String code() {
        return MpController.CHANNEL;
    }

    @Override
    public String label() {
        return "公众号";
    }

    @Override
    public boolean isOn() {
        return mp.isOn();
    }

    @Override
    public String howToStart() {
        return "要一个认证过的服务号：在公众平台“基本配置”里复制，设 SIDAN_MP_APP_ID、SIDAN_MP_SECRET、SIDAN_MP_TOKEN、SIDAN_MP_AES_KEY";
    }

    @Override
    public List<Setting> settings() {
        return List.of(
                new Setting("AppID", "SIDAN_MP_APP_ID", !mp.appId().isEmpty()),
                new Setting("AppSecret", "SIDAN_MP_SECRET", !mp.secret().isEmpty()),
                new Setting("令牌（Token）", "SIDAN_MP_TOKEN", !mp.token().isEmpty()),
                new Setting("消息加解密密钥", "SIDAN_MP_AES_KEY", !mp.aesKey().isEmpty()),
                new Setting("模板编号（可以不设）", "SIDAN_MP_TEMPLATE", !mp.template().isEmpty()));
    }

    @Override
    public List<Address> addresses() {
        return List.of(new Address("服务器地址（URL）", "/channel/mp"));
    }

    @Override
    public List<String> hints() {
        return List.of("消息加解密方式选“安全模式”", "“IP白名单”里要有这台服务器出网的 IP", "关注的人说话后 48 小时里能回 5 条；过了就只能用模板，没有设模板就换别的路");
    }

    @Override
    public List<String> faults() {
        return mp.listens() ? List.of() : List.of("收不到关注的人说的话：请设 SIDAN_MP_TOKEN 和 SIDAN_MP_AES_KEY");
    }

    @Override
    public List<String> check() {
        try {
            account.greet();
            return faults();
        } catch (MpFailed failed) {
            return List.of(failed.getMessage());
        }
    }
}
