package io.sidan.bot.channel.kf;

import io.sidan.bot.channel.ChannelCheck;
import io.sidan.bot.channel.WecomSetup;
import io.sidan.bot.channel.wecom.Door;
import io.sidan.bot.channel.wecom.Wecom;
import io.sidan.bot.channel.wecom.WecomFailed;
import java.util.List;
import org.springframework.stereotype.Component;

/** 微信客服: whether its secret opens it, whether there is an account, and which could not be read. */
@Component
class KfCheck implements ChannelCheck {

    private final Wecom wecom;
    private final KfReader reader;
    private final KfAccounts accounts;

    KfCheck(Wecom wecom, KfReader reader, KfAccounts accounts) {
        this.wecom = wecom;
        this.reader = reader;
        this.accounts = accounts;
    }

    @Override
    public String code() {
        return KfHearing.CHANNEL;
    }

    @Override
    public String label() {
        return "微信客服";
    }

    @Override
    public boolean isOn() {
        return wecom.isOpen(Door.KF);
    }

    @Override
    public String howToStart() {
        return "在企业微信管理后台“微信客服”里建一个客服账号，在“可调用接口的应用”里勾上自建应用，设 SIDAN_WECOM_KF_SECRET（就是那个应用的 Secret）";
    }

    @Override
    public List<Setting> settings() {
        return WecomSetup.of(wecom.settings(), Door.KF);
    }

    @Override
    public List<Address> addresses() {
        return List.of(WecomSetup.CALLBACK);
    }

    @Override
    public List<String> hints() {
        return List.of(WecomSetup.trusted(), "每个群发一个客服链接，后面带 scene_param=群的代号，转发来的聊天记录就算那个群的");
    }

    @Override
    public List<String> faults() {
        List<KfAccount> all = accounts.all();
        if (all.isEmpty()) {
            return List.of("还没有客服账号：请在企业微信管理后台“微信客服”里建一个，并勾上可调用的应用");
        }
        return all.stream()
                .filter(account -> account.fault() != null)
                .map(account -> "「" + account.name() + "」" + account.fault())
                .toList();
    }

    @Override
    public List<String> check() {
        try {
            reader.discover();
            return faults();
        } catch (WecomFailed failed) {
            return List.of(failed.getMessage());
        }
    }
}
