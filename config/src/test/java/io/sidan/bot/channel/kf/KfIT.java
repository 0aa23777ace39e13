package io.sidan.bot.channel.kf;

import static org.assertj.core.api.Assertions.assertThat;

import io.sidan.core.roster.PrivateChat;
import io.sidan.media.Snapshot;
import io.sidan.wecom.WecomTown;
import java.awt.Color;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.databind.node.ArrayNode;
import tools.jackson.databind.node.ObjectNode;

/** Residents write to 微信客服 and forward their group's records to it. */
class KfIT extends WecomTown {

    private static final String ACCOUNT = "wkTOWN";
    private static final byte[] PICTURE = Snapshot.jpeg(60, 40, Color.ORANGE);

    private static int written;

    private final JsonMapper json = new JsonMapper();

    @Autowired
    private KfReader reader;

    @Test
    void hearsWhatAResidentWritesOnceAndKeepsItsPlace() {
        KF.givePagesOf(2);
        KF.beEmptyFirst();
        FILES.put("pic-1", PICTURE);
        String person = "wmKfResident1";
        String first = write(person, "'msgtype':'text','text':{'content':'东关老桥那的路灯灭了半个月了','menu_id':''}");
        write(person, "'msgtype':'image','image':{'media_id':'pic-1'}");
        write(person, "'msgtype':'voice','voice':{'media_id':'gone'}");
        write(
                person,
                "'msgtype':'location','location':{'latitude':36.5,'longitude':113.4,'name':'老桥','address':'东关老桥'}");
        write(person, "'msgtype':'a_kind_of_tomorrow','a_kind_of_tomorrow':{'x':1}");
        ring("token-1");
        await(() -> heard(person) == 5);
        awaitOutcomes();
        assertThat(jdbc.queryForList(
                        "SELECT m.type FROM message m WHERE m.channel = 'kf' AND m.sender = ? ORDER BY m.seq",
                        String.class,
                        person))
                .containsExactly("TEXT", "IMAGE", "VOICE", "LOCATION", "OTHER");
        assertThat(jdbc.queryForObject(
                        "SELECT COUNT(*) FROM message m JOIN outcome o ON o.message_id = m.id"
                                + " JOIN suggestion s ON s.id = o.suggestion_id WHERE m.external_id = ?",
                        Integer.class,
                        first))
                .isEqualTo(1);
        await(() -> List.of("STORED", "FAILED").equals(attachments(person)));

        ring("token-2");
        reader.round();
        assertThat(heard(person)).isEqualTo(5);
        assertThat(WECOM.calls(io.sidan.wecom.KfDesk.SYNC))
                .anyMatch(call -> call.body().path("token").asString("").equals("token-1"));
    }

    @Test
    void aRecordForwardedByTwoPeopleIsOneSetOfMessagesOfTheirGroup() {
        String group = "wr-renzhuang";
        for (String person : List.of("wmForwarder1", "wmForwarder2")) {
            KF.write(ACCOUNT, event(person, group));
            KF.write(ACCOUNT, forwarded(person, "item"));
        }
        ring("old-token");
        await(() -> heard("wmForwarder1") + heard("wmForwarder2") == 2);
        awaitOutcomes();
        List<Map<String, Object>> rows = jdbc.queryForList(
                "SELECT g.code AS chat, m.sender, m.type, o.kind, o.suggestion_id AS about FROM message m"
                        + " JOIN chat_group g ON g.id = m.group_id JOIN outcome o ON o.message_id = m.id"
                        + " WHERE m.channel = 'forward' AND g.code = ? ORDER BY m.seq",
                group);
        assertThat(rows).extracting(row -> row.get("type")).containsExactly("TEXT", "TEXT", "IMAGE", "TEXT");
        assertThat(rows.get(0)).containsEntry("kind", "REPORT");
        assertThat(rows.get(0).get("about")).isNotNull();
        assertThat(rows.get(0).get("sender"))
                .isNotEqualTo(rows.get(1).get("sender"))
                .isEqualTo(rows.get(3).get("sender"));
    }

    @Test
    void aRecordOfNoKnownGroupIsStoredAsUnbound() {
        KF.write(ACCOUNT, forwarded("wmForwarder3", "items"));
        ring("token-3");
        await(() -> heard("wmForwarder3") == 1);
        awaitOutcomes();
        assertThat(jdbc.queryForObject(
                        "SELECT COUNT(*) FROM message m JOIN chat_group g ON g.id = m.group_id"
                                + " WHERE m.channel = 'forward' AND g.code = ? AND g.district IS NULL",
                        Integer.class,
                        "kf-" + ACCOUNT))
                .isEqualTo(4);
    }

    @Test
    void saysInWordsWhyAnAccountCannotBeReadAndReadsItAgainAfter() {
        WECOM.next(io.sidan.wecom.KfDesk.SYNC, 48002);
        write("wmKfResident2", "'msgtype':'text','text':{'content':'谢谢'}");
        ring("token-4");
        await(() -> Objects.requireNonNullElse(fault(), "").contains("没有调用这个接口的权限"));
        await(() -> fault() == null);
        assertThat(heard("wmKfResident2")).isEqualTo(1);
    }

    private static String write(String person, String content) {
        String id = "kf-message-" + ++written;
        KF.write(
                ACCOUNT,
                "{'msgid':'" + id + "','open_kfid':'" + ACCOUNT + "','external_userid':'" + person + "','send_time':"
                        + Instant.now().getEpochSecond() + ",'origin':3," + content + "}");
        return id;
    }

    private static String event(String person, String group) {
        return "{'msgid':'kf-event-" + ++written + "','send_time':"
                + Instant.now().getEpochSecond()
                + ",'origin':4,'msgtype':'event','event':{'event_type':'enter_session','open_kfid':'" + ACCOUNT
                + "','external_userid':'" + person + "','scene':'group','scene_param':'" + group + "'}}";
    }

    private ObjectNode forwarded(String person, String list) {
        ObjectNode message = json.createObjectNode()
                .put("msgid", "kf-message-" + ++written)
                .put("open_kfid", ACCOUNT)
                .put("external_userid", person)
                .put("send_time", Instant.now().getEpochSecond())
                .put("origin", 3)
                .put("msgtype", "merged_msg");
        ArrayNode items =
                message.putObject("merged_msg").put("title", "群聊的聊天记录").putArray(list);
        add(items, 1, "老李", "text", "{\"text\":{\"content\":\"仁庄南头的井盖没了，娃们放学走这，太危险\"}}");
        add(items, 2, "小王", "text", "{\"content\":\"就是，俺也看见了\"}");
        add(items, 3, "小王", "image", "{\"image\":{\"media_id\":\"pic-1\"}}");
        ArrayNode inner = json.createArrayNode();
        add(inner, 4, "老李", "text", "{\"text\":{\"content\":\"赶紧找人来看看\"}}");
        add(
                items,
                5,
                "小王",
                "merged_msg",
                json.createObjectNode().set("item", inner).toString());
        return message;
    }

    private static void add(ArrayNode items, int second, String name, String kind, String content) {
        items.addObject()
                .put("send_time", 1_764_000_000L + second)
                .put("msgtype", kind)
                .put("sender_name", name)
                .put("msg_content", content);
    }

    private void ring(String token) {
        tencent()
                .tell("<CreateTime>" + Instant.now().getEpochSecond()
                        + "</CreateTime><MsgType><![CDATA[event]]></MsgType>"
                        + "<Event><![CDATA[kf_msg_or_event]]></Event><Token><![CDATA[" + token
                        + "]]></Token><OpenKfId><![CDATA["
                        + ACCOUNT + "]]></OpenKfId>");
    }

    private int heard(String person) {
        return jdbc.queryForObject(
                "SELECT COUNT(*) FROM message m JOIN chat_group g ON g.id = m.group_id"
                        + " WHERE m.channel = 'kf' AND m.sender = ? AND g.code = ?",
                Integer.class,
                person,
                PrivateChat.of(person, null));
    }

    private List<String> attachments(String person) {
        return jdbc.queryForList(
                "SELECT a.state FROM attachment a JOIN message m ON m.id = a.message_id WHERE m.sender = ? ORDER BY m.seq",
                String.class,
                person);
    }

    private String fault() {
        return jdbc.queryForObject("SELECT fault FROM kf_account WHERE open_kfid = ?", String.class, ACCOUNT);
    }
}
