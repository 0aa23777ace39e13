package io.sidan.bot.channel.app;

import io.sidan.bot.channel.ChannelCheck;
import io.sidan.bot.channel.WecomSetup;
import io.sidan.bot.channel.wecom.Door;
import io.sidan.bot.channel.wecom.Wecom;
import io.sidan.bot.channel.wecom.WecomClient;
import io.sidan.bot.channel.wecom.WecomFailed;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.springframework.stereotype.Component;
import tools.jackson.databind.JsonNode;

/** The own app: whether its secret opens it, and whether WeCom calls. */
@Component
class AppCheck implements ChannelCheck {

    private final Wecom wecom;
    private final Callbacks callbacks;

    AppCheck(Wecom wecom, Callbacks callbacks) {
        this.wecom = wecom;
        this.callbacks = callbacks;
    }

    @Override
    public String code() {
        return CallbackWork.CHANNEL;
    }

    @Override
    public String label() {
        return "企业微信应用";
    }

    @Override
    public boolean isOn() {
        return wecom.isOpen(Door.APP) || wecom.settings().takesCallbacks();
    }

    @Override
    public String howToStart() {
        return "在企业微信管理后台建一个自建应用，设 SIDAN_WECOM_CORP_ID、SIDAN_WECOM_AGENT_ID、SIDAN_WECOM_SECRET；"
                + "再到应用页“接收消息”里填地址 /channel/wecom/app，设 SIDAN_WECOM_TOKEN 和 SIDAN_WECOM_AES_KEY";
    }

    @Override
    public List<Setting> settings() {
        return WecomSetup.of(wecom.settings(), Door.APP);
    }

    @Override
    public List<Address> addresses() {
        return List.of(WecomSetup.CALLBACK, new Address("应用菜单里“我的工作台”（跳转网页）", "/channel/wecom/enter"));
    }

    @Override
    public List<String> hints() {
        return List.of(
                WecomSetup.trusted(),
                "URL、Token、EncodingAESKey 填好后，先重启本程序，再在企业微信那边点“保存”",
                "“网页授权及JS-SDK”里把本站的域名设成可信域名，代表才能从菜单进手机页");
    }

    @Override
    public List<String> faults() {
        List<String> faults = new ArrayList<>();
        if (!wecom.settings().takesCallbacks()) {
            faults.add("收不到消息和事件：请在应用页“接收消息”里填地址 /channel/wecom/app，设 SIDAN_WECOM_TOKEN 和 SIDAN_WECOM_AES_KEY");
        } else if (callbacks.last() == null) {
            faults.add("还没有收到过企业微信的消息：请在应用页“接收消息”里核对地址、Token 和 EncodingAESKey，再给应用发一句话");
        }
        if (callbacks.dead() > 0) {
            faults.add("有 " + callbacks.dead() + " 条回调没能办成：请管理员看日志");
        }
        return faults;
    }

    @Override
    public List<String> check() {
        List<String> faults = new ArrayList<>(faults());
        wecom.through(Door.APP).ifPresent(app -> faults.addAll(ask(app)));
        return faults;
    }

    /** The app's own page (agent/get, document 90227): whom it is shown to, and whether it is switched off. */
    private List<String> ask(WecomClient app) {
        try {
            JsonNode agent = app.get(
                    "/cgi-bin/agent/get", Map.of("agentid", wecom.settings().agentId()));
            if (agent.path("close").asInt(0) == 1) {
                return List.of("应用被停用了：请在管理后台启用");
            }
            boolean nobody = List.of("allow_userinfos/user", "allow_partys/partyid", "allow_tags/tagid").stream()
                    .allMatch(path -> agent.at("/" + path).isEmpty());
            return nobody ? List.of("应用的可见范围是空的：请把代表和工作人员加进去") : List.of();
        } catch (WecomFailed failed) {
            return List.of(failed.getMessage());
        }
    }
}
