package io.sidan.bot.channel.contacts;

import io.sidan.bot.channel.ChannelCheck;
import io.sidan.bot.channel.wecom.Door;
import io.sidan.bot.channel.wecom.Wecom;
import io.sidan.bot.channel.wecom.WecomFailed;
import io.sidan.core.roster.GroupMembers;
import java.util.List;
import java.util.Map;
import org.springframework.stereotype.Component;
import tools.jackson.databind.JsonNode;

/** The chat archive: it hears only groups in which one of its licensed members sits. */
@Component
class LicenseCheck implements ChannelCheck {

    private final Wecom wecom;
    private final WecomGroups groups;
    private final GroupMembers members;

    LicenseCheck(Wecom wecom, WecomGroups groups, GroupMembers members) {
        this.wecom = wecom;
        this.groups = groups;
        this.members = members;
    }

    @Override
    public String code() {
        return "licenses";
    }

    @Override
    public String label() {
        return "存档成员";
    }

    @Override
    public boolean isOn() {
        return wecom.isOpen(Door.ARCHIVE);
    }

    @Override
    public String howToStart() {
        return "在企业微信管理后台“管理工具 → 会话内容存档”里开通，复制 Secret，设 SIDAN_WECOM_ARCHIVE_SECRET";
    }

    @Override
    public List<String> faults() {
        return List.of();
    }

    /** Who is licensed (msgaudit/get_permit_user_list, document 91614), and which groups have none of them. */
    @Override
    public List<String> check() {
        try {
            List<String> licensed = wecom.through(Door.ARCHIVE)
                    .orElseThrow()
                    .post("/cgi-bin/msgaudit/get_permit_user_list", Map.of())
                    .path("ids")
                    .valueStream()
                    .map(JsonNode::asString)
                    .toList();
            return licensed.isEmpty() ? List.of("没有一个开启存档的成员：请在“会话内容存档”的开启范围里加上进群的成员") : deaf(licensed);
        } catch (WecomFailed failed) {
            return List.of(failed.getMessage());
        }
    }

    private List<String> deaf(List<String> licensed) {
        return groups.all().stream()
                .filter(group -> group.goneAt() == null && group.syncedAt() != null)
                .filter(group -> members.among(group.code(), licensed).isEmpty())
                .map(group -> "「" + group.called() + "」里没有开启存档的成员，听不到群里的话：请把一位开启存档的成员拉进群")
                .toList();
    }
}
