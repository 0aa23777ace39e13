package io.sidan.bot.channel.archive;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.sidan.bot.channel.archive.Archived.Consent;
import io.sidan.bot.inbox.BadMessage;
import io.sidan.core.media.MediaKind;
import io.sidan.core.media.MediaReference;
import io.sidan.core.message.GroupMessage;
import io.sidan.core.message.MessageType;
import java.time.Instant;
import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import tools.jackson.databind.json.JsonMapper;

class TranslationTest {

    private static final String ROOM = "wrRoom";

    private static final String MD5 = "0123456789abcdef0123456789abcdef";

    private final Translation translation = new Translation(new JsonMapper(), Set.of("xiaoren"));

    /** Kind, its content as WeCom writes it, what it is to us, and its words. */
    @ParameterizedTest
    @CsvSource(delimiter = '|', quoteCharacter = '`', textBlock = """
            text              | "text":{"content":"南关路灯不亮了"}                                        | TEXT      | 南关路灯不亮了
            image             | "image":{"md5sum":"ab","filesize":5,"sdkfileid":"f"}                   | IMAGE     | ``
            voice             | "voice":{"md5sum":"ab","voice_size":5,"play_length":3,"sdkfileid":"f"} | VOICE     | ``
            video             | "video":{"md5sum":"ab","filesize":5,"play_length":3,"sdkfileid":"f"}   | VIDEO     | ``
            location          | "location":{"longitude":113.3,"latitude":36.5,"address":"黎城县古镇路","title":"老粮站","zoom":15} | LOCATION | 黎城县古镇路 老粮站
            location          | "location":{"address":"黎城县老粮站","title":"老粮站"}                       | LOCATION  | 黎城县老粮站
            link              | "link":{"title":"停水通知","description":"明天","link_url":"https://a.example"} | LINK   | 停水通知
            file              | "file":{"md5sum":"ab","filename":"名单.xlsx","fileext":"xlsx","filesize":5,"sdkfileid":"f"} | FILE | 名单.xlsx
            redpacket         | "redpacket":{"type":1,"wish":"大吉大利","totalcnt":2,"totalamount":20}    | REDPACKET | 大吉大利
            external_redpacket| "redpacket":{"type":1,"wish":"恭喜","totalcnt":2,"totalamount":20}       | REDPACKET | 恭喜
            emotion           | "emotion":{"type":1,"width":9,"height":9,"imagesize":5,"md5sum":"ab","sdkfileid":"f"} | OTHER | ``
            card              | "card":{"corpname":"微信联系人","userid":"wmX"}                           | OTHER     | 微信联系人
            weapp             | "weapp":{"title":"缴水费","displayname":"水费"}                           | LINK      | 缴水费
            meeting           | "meeting":{"topic":"村民会","starttime":1,"endtime":2,"address":"大队部"}   | OTHER     | 村民会
            todo              | "todo":{"title":"待办","content":"清理垃圾"}                             | OTHER     | 待办 清理垃圾
            vote              | "vote":{"votetitle":"修哪条路","voteitem":["东","西"],"votetype":101}      | OTHER     | 修哪条路
            collect           | "collect":{"room_name":"群","title":"统计人数","details":[]}              | OTHER     | 统计人数
            docmsg            | "doc":{"title":"台账","doc_creator":"li","link_url":"https://a.example"} | LINK      | 台账
            markdown          | "info":{"content":"**通知**"}                                            | OTHER     | **通知**
            news              | "info":{"item":[{"title":"要闻","description":"d","url":"https://a.example"}]} | LINK  | 要闻
            calendar          | "calendar":{"title":"接待日","place":"联络站","remarks":"带身份证"}          | OTHER     | 接待日 联络站 带身份证
            sphfeed           | "sphfeed":{"feed_type":4,"sph_name":"号","feed_desc":"村晚"}              | LINK      | 村晚
            qydiskfile        | "info":{"filename":"表.doc"}                                            | FILE      | 表.doc
            meeting_voice_call| "meeting_voice_call":{"endtime":1,"sdkfileid":"f"}                      | OTHER     | ``
            voip_doc_share    | "voip_doc_share":{"filename":"图.pdf","sdkfileid":"f"}                  | OTHER     | 图.pdf
            agree             | "agree":{"userid":"wmAAA","agree_time":1}                              | OTHER     | ``
            disagree          | "disagree":{"userid":"wmAAA","disagree_time":1}                        | OTHER     | ``
            something_new     | "something_new":{"content":"不认识"}                                     | OTHER     | ``
            ``                | "text":{"content":"没写类型"}                                            | OTHER     | ``
            """)
    void knowsWhatEachKindIs(String kind, String content, MessageType type, String words) throws Exception {
        GroupMessage message = read(kind, content).message();
        assertThat(message.type()).isEqualTo(type);
        assertThat(message.text()).isEqualTo(words == null ? "" : words);
        assertThat(message.id()).isEqualTo("x1_external");
        assertThat(message.group()).isEqualTo(ROOM);
        assertThat(message.sender()).isEqualTo("wmAAA");
        assertThat(message.at()).isEqualTo(Instant.ofEpochMilli(1_603_876_152_141L));
    }

    @Test
    void fetchesWhatIsShownOrTold() throws Exception {
        assertThat(media("voice", "\"voice\":{\"md5sum\":\"" + MD5 + "\",\"voice_size\":5,\"sdkfileid\":\"f\"}"))
                .containsExactly(new MediaReference(MediaKind.VOICE, "f", 5L, MD5, ""));
        assertThat(media("emotion", "\"emotion\":{\"imagesize\":5,\"sdkfileid\":\"f\"}"))
                .isEmpty();
        assertThat(media("image", "\"image\":{\"filesize\":5}")).isEmpty();
    }

    @Test
    void takesWordsAndPicturesOutOfOne() throws Exception {
        Archived mixed = read("mixed", """
                "mixed":{"item":[{"type":"text","content":"{\\"content\\":\\"井盖没了\\"}"},
                {"type":"image","content":"{\\"md5sum\\":\\"ab\\",\\"filesize\\":7,\\"sdkfileid\\":\\"f1\\"}"},
                {"type":"image","content":"damaged"},{"type":"text","content":"{\\"content\\":\\"快来看\\"}"}]}
                """);
        assertThat(mixed.message().type()).isEqualTo(MessageType.TEXT);
        assertThat(mixed.message().text()).isEqualTo("井盖没了\n快来看");
        assertThat(mixed.message().media()).containsExactly(new MediaReference(MediaKind.IMAGE, "f1", 7L, null, ""));

        Archived pictures = read("mixed", """
                "mixed":{"item":[{"type":"image","content":"{\\"sdkfileid\\":\\"f1\\"}"}]}
                """);
        assertThat(pictures.message().type()).isEqualTo(MessageType.IMAGE);
    }

    @Test
    void readsWhatWasForwarded() throws Exception {
        assertThat(read("chatrecord", """
                "chatrecord":{"title":"南关群的聊天记录","item":[
                {"type":"ChatRecordText","msgtime":1,"content":"{\\"content\\":\\"停水了\\"}","from_chatroom":true},
                {"type":"ChatRecordImage","msgtime":1,"content":"{\\"sdkfileid\\":\\"f\\"}","from_chatroom":true},
                {"type":"ChatRecordText","msgtime":2,"content":"{\\"content\\":\\"我家也是\\"}","from_chatroom":true}]}
                """).message().text()).isEqualTo("南关群的聊天记录\n停水了\n我家也是");
    }

    @Test
    void takesOnlyTheAnswerOfWhoQuotes() throws Exception {
        assertThat(words("这是一条引用/回复消息：\\n\\\"老李：\\n路灯不亮了\\\"\\n------\\n明天修好")).isEqualTo("明天修好");
        assertThat(words("「老李：路灯不亮了」\\n- - - - - - - - - - - - - - -\\n明天修好")).isEqualTo("明天修好");
        assertThat(words("价格 ------ 面议\\n要的联系")).isEqualTo("价格 ------ 面议\n要的联系");
    }

    @Test
    void knowsWhatWasTakenBack() throws Exception {
        GroupMessage recall = translation.read("""
                        {"msgid":"r1","action":"recall","from":"wmAAA","tolist":[],"roomid":"wrRoom",
                        "msgtime":1603876152141,"msgtype":"revoke","revoke":{"pre_msgid":"x1"}}
                        """).message();
        assertThat(recall.type()).isEqualTo(MessageType.RECALL);
        assertThat(recall.recalled()).contains("x1");
    }

    @Test
    void hearsConsentAndItsRefusal() throws Exception {
        assertThat(read("agree", "\"agree\":{}").consent()).isEqualTo(Consent.AGREED);
        assertThat(read("disagree", "\"disagree\":{}").consent()).isEqualTo(Consent.REFUSED);
        assertThat(read("text", "\"text\":{\"content\":\"Default_Agree\"}").consent())
                .isNull();
    }

    /** Without a room it is the resident's private chat, whoever of the two speaks. */
    @ParameterizedTest
    @CsvSource({"wmAAA, dep1, @wmAAA", "dep1, wmAAA, @wmAAA", "dep1, woBBB, @woBBB", "dep1, dep2, @dep1"})
    void knowsWhoseChatItIs(String from, String to, String chat) throws Exception {
        assertThat(translation
                        .read("{\"msgid\":\"p1\",\"action\":\"send\",\"from\":\"" + from + "\",\"tolist\":[\"" + to
                                + "\"],\"roomid\":\"\",\"msgtime\":1603876152141,\"msgtype\":\"text\","
                                + "\"text\":{\"content\":\"好\"}}")
                        .message()
                        .group())
                .isEqualTo(chat);
    }

    @Test
    void doesNotListenToTheBotItself() throws Exception {
        assertThat(from("xiaoren").text()).isEmpty();
        assertThat(from("wbRobot").text()).isEmpty();
        assertThat(from("dep1").text()).isEqualTo("12号已登记");
    }

    @Test
    void notesWhoWentOverToAnotherCompany() throws Exception {
        Archived switched =
                translation.read("{\"msgid\":\"s1\",\"action\":\"switch\",\"time\":1554119421840,\"user\":\"dep1\"}");
        assertThat(switched.message().group()).isEqualTo("@dep1");
        assertThat(switched.message().type()).isEqualTo(MessageType.OTHER);
        assertThat(switched.message().at()).isEqualTo(Instant.ofEpochMilli(1_554_119_421_840L));
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', quoteCharacter = '`', textBlock = """
            <html>
            [1,2]
            ``
            {"action":"send","from":"wmAAA","msgtime":1603876152141,"msgtype":"text"}
            {"msgid":"x","action":"send","msgtime":1603876152141,"msgtype":"text"}
            {"msgid":"x","action":"send","from":"wmAAA","msgtype":"text"}
            {"msgid":"x","action":"send","from":"wmAAA","msgtime":-1,"msgtype":"text"}
            {"msgid":"x","action":"send","from":"wmAAA","msgtime":99999999999999,"msgtype":"text"}
            {"msgid":"x","action":"send","from":"wmAAA","msgtime":16038761521
            """)
    void saysWhatIsNoMessage(String plain) {
        assertThatThrownBy(() -> translation.read(plain == null ? "" : plain)).isInstanceOf(BadMessage.class);
    }

    @Test
    void bearsWhatHasOtherShapes() throws Exception {
        assertThat(words("\\ud83d半个")).isEqualTo("\uFFFD半个");
        assertThat(read("text", "\"text\":7").message().text()).isEmpty();
        assertThat(read("mixed", "\"mixed\":{\"item\":[1,{\"type\":\"text\"}]}")
                        .message()
                        .type())
                .isEqualTo(MessageType.OTHER);
        assertThatThrownBy(() -> read("text", "\"roomid\":\"" + "r".repeat(129) + "\""))
                .isInstanceOf(BadMessage.class);
    }

    private List<MediaReference> media(String kind, String content) throws BadMessage {
        return read(kind, content).message().media();
    }

    private String words(String content) throws BadMessage {
        return read("text", "\"text\":{\"content\":\"" + content + "\"}")
                .message()
                .text();
    }

    private GroupMessage from(String sender) throws BadMessage {
        return translation
                .read("{\"msgid\":\"b1\",\"action\":\"send\",\"from\":\"" + sender
                        + "\",\"roomid\":\"wrRoom\",\"msgtime\":1603876152141,\"msgtype\":\"text\","
                        + "\"text\":{\"content\":\"12号已登记\"}}")
                .message();
    }

    private Archived read(String kind, String content) throws BadMessage {
        String room = content.startsWith("\"roomid\"") ? "" : "\"roomid\":\"" + ROOM + "\",";
        return translation.read(
                "{\"msgid\":\"x1_external\",\"action\":\"send\",\"from\":\"wmAAA\",\"tolist\":[\"dep1\"],"
                        + room + "\"msgtime\":1603876152141,\"msgtype\":\"" + (kind == null ? "" : kind) + "\","
                        + content
                        + "}");
    }
}
