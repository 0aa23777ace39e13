package io.sidan.bot.channel.contacts;

import static org.assertj.core.api.Assertions.assertThat;

import io.sidan.Answer;
import io.sidan.Chat;
import io.sidan.bot.reply.Hearers;
import io.sidan.core.roster.GroupMembers;
import io.sidan.wecom.GroupDesk;
import io.sidan.wecom.GroupDesk.Group;
import io.sidan.wecom.KfDesk;
import io.sidan.wecom.WecomTown;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.springframework.beans.factory.annotation.Autowired;
import tools.jackson.databind.JsonNode;

/** Customer groups as WeCom tells of them, and the channels' checks, in words. */
class GroupsIT extends WecomTown {

    private static final String GROUP = "wrSYNCED0001";
    private static final String FULL = "wrSYNCED0002";
    private static final String FOREIGN = "wrSYNCED0003";

    @Autowired
    private GroupSync sync;

    @Autowired
    private GroupMembers members;

    @Autowired
    private GroupTidings tidings;

    @Autowired
    private Hearers hearers;

    @BeforeEach
    void groups() {
        GROUPS.put(GROUP, new Group("仁庄一群", "LiWei", List.of("LiWei", "wmA", "wmB"), false));
        GROUPS.put(
                FULL,
                new Group(
                        "仁庄二群",
                        "LiWei",
                        IntStream.range(0, 500).mapToObj(n -> "wmX" + n).toList(),
                        false));
        GROUPS.put(FOREIGN, new Group("别人建的", "other", List.of("other"), true));
        GROUPS.license("LiWei");
    }

    @Test
    void knowsEveryGroupAndWhoIsInIt() {
        sync.list();
        sync.round();
        assertThat(group(GROUP)).containsEntry("name", "仁庄一群").containsEntry("members", 3);
        assertThat(jdbc.queryForObject("SELECT owner FROM wecom_group WHERE chat_id = ?", String.class, GROUP))
                .isEqualTo("LiWei");
        assertThat(members.names(List.of(GROUP, FULL), List.of("wmA", "wmX1")))
                .containsOnly(
                        Map.entry(new GroupMembers.Seat(GROUP, "wmA"), "名字wmA"),
                        Map.entry(new GroupMembers.Seat(FULL, "wmX1"), "名字wmX1"));
        byte[] name = jdbc.queryForObject(
                "SELECT name FROM group_member WHERE chat_group = ? AND person = 'wmA'", byte[].class, GROUP);
        assertThat(new String(name, java.nio.charset.StandardCharsets.UTF_8)).doesNotContain("名字");
        assertThat(says(station().get("/api/channels"), "contacts"))
                .contains("「仁庄二群」满了（500 人）：新来的进不来，请建一个同片区的二群，绑到同一个片区")
                .anyMatch(sentence -> sentence.startsWith("「" + FOREIGN + "」这个群不是有“客户联系”权限的成员建的"))
                .anyMatch(sentence -> sentence.startsWith("「仁庄一群」未绑定片区"));
    }

    @Test
    void asksAgainWhenAnEventSaysSoAndNotesWhatIsGone() {
        sync.list();
        sync.round();
        GROUPS.put(GROUP, new Group("仁庄一群", "LiWei", List.of("LiWei", "wmB", "wmC", "wmD"), false));
        tencent()
                .tell("<FromUserName><![CDATA[sys]]></FromUserName><CreateTime>"
                        + Instant.now().getEpochSecond()
                        + "</CreateTime><MsgType><![CDATA[event]]></MsgType><Event><![CDATA[change_external_chat]]></Event>"
                        + "<ChatId><![CDATA[" + GROUP + "]]></ChatId><ChangeType><![CDATA[update]]></ChangeType>"
                        + "<UpdateDetail><![CDATA[add_member]]></UpdateDetail>");
        await(() -> Integer.valueOf(4).equals(group(GROUP).get("members")));
        assertThat(members.among(GROUP, List.of("wmA", "wmC"))).containsExactly("wmC");

        GROUPS.dismiss(FULL);
        sync.list();
        assertThat(jdbc.queryForObject(
                        "SELECT gone_at IS NOT NULL FROM wecom_group WHERE chat_id = ?", Boolean.class, FULL))
                .isTrue();
    }

    @Test
    void tellsTheStationOnceOfAGroupThatIsFullOrWentSilent() {
        GROUPS.put("wrSILENT0001", new Group("北街群", "LiWei", List.of("LiWei", "wmA"), false));
        sync.list();
        sync.round();
        long group = jdbc.queryForObject("SELECT id FROM chat_group WHERE code = 'wrSILENT0001'", Long.class);
        tell(Chat.in("wrSILENT0001").says("wmA", "今天赶集的人不少"));
        jdbc.update("UPDATE message SET received_at = received_at - INTERVAL 3 DAY WHERE group_id = ?", group);
        int staff = hearers.station(1).size();
        assertThat(staff).isPositive();
        for (int looked = 0; looked < 3; looked++) {
            tidings.look();
        }
        assertThat(told("group.silent", "silent:" + group + ":")).isEqualTo(staff);
        long full = jdbc.queryForObject("SELECT id FROM chat_group WHERE code = ?", Long.class, FULL);
        assertThat(told("group.full", "full:" + full + ":true:")).isEqualTo(staff);

        tell(Chat.in("wrSILENT0001").later(60).says("wmA", "明天还有集"));
        tidings.look();
        assertThat(told("group.silent", "silent:" + group + ":"))
                .as("heard again: nothing more to tell")
                .isEqualTo(staff);
    }

    @Test
    void saysWhichGroupHasNobodyLicensed() {
        sync.list();
        sync.round();
        assertThat(says(check("licenses"), null)).noneMatch(sentence -> sentence.contains("仁庄一群"));
        GROUPS.license("somebody");
        assertThat(says(check("licenses"), null)).anyMatch(sentence -> sentence.startsWith("「仁庄一群」里没有开启存档的成员"));
        GROUPS.license();
        assertThat(says(check("licenses"), null)).anyMatch(sentence -> sentence.startsWith("没有一个开启存档的成员"));
        WECOM.next(GroupDesk.LICENSED, 301052);
        assertThat(says(check("licenses"), null)).containsExactly("会话内容存档的许可过期了：请续费（301052）");
    }

    @ParameterizedTest
    @CsvSource({
        "app, /cgi-bin/agent/get, 60020, 企业微信看到的 IP 是 203.0.113.7",
        "app, /cgi-bin/agent/get, 48002, 没有调用这个接口的权限",
        "app, /cgi-bin/agent/get, 40056, AgentId 不对",
        "app, /cgi-bin/agent/get, -1, 企业微信忙",
        "contacts, /cgi-bin/externalcontact/groupchat/list, 45009, 调用太频繁",
        "contacts, /cgi-bin/externalcontact/groupchat/list, 48002, 没有调用这个接口的权限",
        "kf, /cgi-bin/kf/account/list, 60020, 可信名单",
        "kf, /cgi-bin/kf/account/list, 48002, 没有调用这个接口的权限",
        "licenses, /cgi-bin/msgaudit/get_permit_user_list, 301053, 没有开通会话内容存档"
    })
    void saysInWordsWhatIsWrong(String channel, String api, int errcode, String words) {
        WECOM.next(api, errcode);
        Answer answer = check(channel);
        assertThat(answer.at("state").asString()).isEqualTo("DEGRADED");
        assertThat(says(answer, null)).anyMatch(sentence -> sentence.contains(words));
    }

    @Test
    void saysWhatRunsAndWhatWouldHaveToBeDone() {
        JsonNode channels = station().get("/api/channels").json();
        assertThat(channels.valueStream().map(one -> one.path("code").asString()))
                .contains("app", "archive", "bridge", "contacts", "kf", "licenses");
        assertThat(says(check("kf"), null)).isEmpty();
        assertThat(check("kf").at("state").asString()).isEqualTo("OK");
        assertThat(check("no-such").status()).isEqualTo(404);
        assertThat(deputy("d063").get("/api/channels").status()).isEqualTo(403);
        assertThat(WECOM.calls(KfDesk.LIST)).isNotEmpty();
    }

    @Test
    void saysWhatIsSetAndWhatToCopyButNoSecret() {
        Answer setup = station().get("/api/channels/setup");
        JsonNode app = setup.json()
                .valueStream()
                .filter(one -> one.path("code").asString().equals("app"))
                .findFirst()
                .orElseThrow();
        assertThat(app.path("settings").valueStream())
                .allMatch(setting -> setting.path("set").asBoolean());
        assertThat(app.path("addresses").get(0).path("url").asString())
                .startsWith("http")
                .endsWith("/channel/wecom/app");
        assertThat(setup.body())
                .contains("企业可信IP", "SIDAN_WECOM_CONTACTS_SECRET", "个人微信号可能被限制或封号")
                .doesNotContain("app-secret", "contacts-secret", "kf-secret");
        assertThat(deputy("d063").get("/api/channels/setup").status()).isEqualTo(403);
    }

    @Test
    void aMemberIsBoundToWhoeverItIs() {
        assertThat(station()
                        .put("/api/bindings/ZhangSan", Map.of("person", "u02"))
                        .at("person")
                        .asString())
                .isEqualTo("u02");
        assertThat(station()
                        .put("/api/bindings/ZhangSan", Map.of("person", "nobody"))
                        .status())
                .isEqualTo(422);
        assertThat(station()
                        .put("/api/bindings/zhangsan", Map.of("account", "admin"))
                        .status())
                .isEqualTo(403);
        assertThat(admin().put("/api/bindings/zhangsan", Map.of("account", "admin"))
                        .at("account")
                        .asString())
                .isEqualTo("admin");
        assertThat(station()
                        .get("/api/bindings")
                        .json()
                        .valueStream()
                        .map(one -> one.path("userid").asString()))
                .contains("zhangsan");
        assertThat(station().delete("/api/bindings/ZhangSan").status()).isEqualTo(204);
        assertThat(station().delete("/api/bindings/ZhangSan").status()).isIn(404, 409, 422);
        assertThat(deputy("d063").get("/api/bindings").status()).isEqualTo(403);
    }

    @Test
    void anAccountOfKfIsBoundToAGroup() {
        await(() -> station().get("/api/channels/kf/accounts").json().size() == 1);
        assertThat(station()
                        .put("/api/channels/kf/accounts/wkTOWN", Map.of("group", "no-such"))
                        .status())
                .isEqualTo(422);
        assertThat(station()
                        .put("/api/channels/kf/accounts/wkTOWN", Map.of("group", ""))
                        .status())
                .isEqualTo(204);
        assertThat(station()
                        .put("/api/channels/kf/accounts/other", Map.of("group", ""))
                        .status())
                .isEqualTo(404);
    }

    private int told(String template, String key) {
        return jdbc.queryForObject(
                "SELECT COUNT(*) FROM outbox WHERE template = ? AND reply_key LIKE CONCAT(?, '%')",
                Integer.class, template, key);
    }

    private Answer check(String channel) {
        return station().post("/api/channels/" + channel + "/check", Map.of());
    }

    private static List<String> says(Answer answer, String channel) {
        JsonNode one = channel == null
                ? answer.json()
                : answer.json()
                        .valueStream()
                        .filter(row -> row.path("code").asString().equals(channel))
                        .findFirst()
                        .orElseThrow();
        return one.path("says").valueStream().map(JsonNode::asString).toList();
    }

    private Map<String, Object> group(String code) {
        return jdbc.queryForMap("SELECT name, members FROM chat_group WHERE code = ?", code);
    }
}
