package io.sidan.bot.channel.contacts;

import io.sidan.bot.channel.ChannelCheck;
import io.sidan.bot.channel.WecomSetup;
import io.sidan.bot.channel.wecom.Door;
import io.sidan.bot.channel.wecom.Wecom;
import io.sidan.bot.channel.wecom.WecomFailed;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.springframework.stereotype.Component;

/** Customer groups: whether WeCom tells of them, and what is wrong with each. */
@Component
class ContactsCheck implements ChannelCheck {

    private final Wecom wecom;
    private final GroupSync sync;
    private final GroupLoop loop;
    private final GroupReport report;

    ContactsCheck(Wecom wecom, GroupSync sync, GroupLoop loop, GroupReport report) {
        this.wecom = wecom;
        this.sync = sync;
        this.loop = loop;
        this.report = report;
    }

    @Override
    public String code() {
        return "contacts";
    }

    @Override
    public String label() {
        return "客户群";
    }

    @Override
    public boolean isOn() {
        return wecom.isOpen(Door.CONTACTS);
    }

    @Override
    public String howToStart() {
        return "在企业微信管理后台“客户与上下游 → 客户联系 → API”里复制 Secret，设 SIDAN_WECOM_CONTACTS_SECRET";
    }

    @Override
    public List<Setting> settings() {
        return WecomSetup.of(wecom.settings(), Door.CONTACTS);
    }

    @Override
    public List<Address> addresses() {
        return List.of(WecomSetup.CALLBACK);
    }

    @Override
    public List<String> hints() {
        return List.of(WecomSetup.trusted(), "群要由有“客户联系”权限的成员来建，别人建的问不到（90501）");
    }

    @Override
    public List<String> faults() {
        return Stream.concat(Optional.ofNullable(loop.fault()).stream(), report.faults().stream())
                .toList();
    }

    @Override
    public List<String> check() {
        try {
            sync.list();
            sync.round();
            return report.faults();
        } catch (WecomFailed failed) {
            return List.of(failed.getMessage());
        }
    }
}
