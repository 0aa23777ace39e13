package io.sidan.bot.channel.mp;

import static org.assertj.core.api.Assertions.assertThat;

import io.sidan.Answer;
import io.sidan.Client;
import io.sidan.bot.reply.Addressee;
import io.sidan.bot.reply.Outbox;
import io.sidan.bot.reply.Pace;
import io.sidan.bot.reply.Saying;
import io.sidan.core.roster.Townships;
import io.sidan.wecom.MpServer;
import io.sidan.wecom.Tencent;
import io.sidan.wecom.WecomTown;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import me.chanjar.weixin.common.util.crypto.SHA1;
import me.chanjar.weixin.common.util.crypto.WxCryptUtil;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.transaction.support.TransactionTemplate;

/** Followers of the official account write, and are answered within what WeChat allows. */
class MpIT extends WecomTown {

    private static final String NONCE = "4711";

    @Autowired
    private Outbox outbox;

    @Autowired
    private Townships townships;

    @Autowired
    private TransactionTemplate transaction;

    @Test
    void answersAFollowerWhoWroteAndLaterByTheTemplate() {
        MP.writes("oASKS");
        assertThat(tell("oASKS", "8001", text("帮助")).status()).isEqualTo(200);
        assertThat(tell("oASKS", "8001", text("帮助")).status()).as("told twice").isEqualTo(200);
        await(() -> said("oASKS: ").size() == 1);
        assertThat(jdbc.queryForObject(
                        "SELECT COUNT(*) FROM message WHERE channel = 'mp' AND external_id = '8001'", Integer.class))
                .isEqualTo(1);

        jdbc.update("UPDATE mp_follower SET wrote_at = wrote_at - INTERVAL 3 DAY WHERE openid = 'oASKS'");
        say("oASKS", "mp:later");
        await(() -> said(MpServer.TEMPLATE + " oASKS: ").size() == 1);
        assertThat(said("oASKS: ")).as("48 hours are over").hasSize(1);
    }

    @Test
    void saysOnceWhatMayHaveBeenSaid() {
        MP.writes("oDOUBT");
        tell("oDOUBT", "8101", text("今天赶集的人不少"));
        MP.nextDone(-1);
        say("oDOUBT", "mp:doubt");
        await(() -> state("mp:doubt").equals("DOUBTFUL"));
        assertThat(said("oDOUBT: ")).hasSize(1);
    }

    @Test
    void speaksToNobodyWhoLeft() {
        tell("oLEFT", "8201", event("subscribe"));
        assertThat(reaches("oLEFT")).isTrue();
        tell("oLEFT", "8202", event("unsubscribe"));
        assertThat(reaches("oLEFT")).isFalse();
        tell("oLEFT", "8203", text("又关注了"));
        assertThat(reaches("oLEFT")).as("only who follows can write").isTrue();
        assertThat(reaches("oNOBODY")).isFalse();
    }

    @Test
    void takesNothingThatIsForgedOrOld() {
        long now = Instant.now().getEpochSecond();
        String good = "<xml><MsgType>text</MsgType></xml>";
        assertThat(send(good, "another token", now, true).status()).isEqualTo(401);
        assertThat(send(good, Tencent.TOKEN, now - 600, true).status()).isEqualTo(401);
        assertThat(send(good, Tencent.TOKEN, now, false).status()).isEqualTo(401);
        assertThat(nobody().get("/channel/mp?signature=x&timestamp=" + now + "&nonce=1&echostr=e")
                        .status())
                .isEqualTo(401);
        String signature = SHA1.gen(Tencent.TOKEN, String.valueOf(now), NONCE);
        assertThat(nobody().get("/channel/mp?signature=" + signature + "&timestamp=" + now + "&nonce=" + NONCE
                                + "&echostr=hello")
                        .body())
                .isEqualTo("hello");
    }

    @Test
    void isCheckedInWords() {
        Answer check = station().post("/api/channels/mp/check", Map.of());
        assertThat(check.at("state").asString()).as(check.body()).isEqualTo("OK");
        assertThat(station().get("/api/channels/setup").body()).contains("/channel/mp", "安全模式");
    }

    private boolean reaches(String openid) {
        return transaction.execute(status -> {
            outbox.tell(to(openid), "mp:reach:" + openid + Instant.now(), saying());
            return jdbc.queryForObject(
                            "SELECT state FROM outbox WHERE reply_key LIKE ? ORDER BY id DESC LIMIT 1",
                            String.class,
                            "mp:reach:" + openid + "%")
                    .equals("WAITING");
        });
    }

    private void say(String openid, String key) {
        transaction.executeWithoutResult(status -> outbox.tell(to(openid), key, saying()));
    }

    private Addressee to(String openid) {
        return Addressee.person(townships.home().orElseThrow().id(), openid, null)
                .through(MpController.CHANNEL);
    }

    private static Saying saying() {
        return Saying.of("case.rated", null)
                .with("number", 7)
                .with("grade", "满意")
                .at(Pace.AT_ONCE);
    }

    private String state(String key) {
        return jdbc.queryForObject("SELECT state FROM outbox WHERE reply_key = ?", String.class, key);
    }

    private static List<String> said(String before) {
        return MP.said().stream().filter(words -> words.startsWith(before)).toList();
    }

    private static String text(String words) {
        return "<MsgType><![CDATA[text]]></MsgType><Content><![CDATA[" + words + "]]></Content>";
    }

    private static String event(String event) {
        return "<MsgType><![CDATA[event]]></MsgType><Event><![CDATA[" + event + "]]></Event>";
    }

    private Answer tell(String openid, String id, String fields) {
        long now = Instant.now().getEpochSecond();
        return send(
                "<xml><ToUserName><![CDATA[gh_1]]></ToUserName><FromUserName><![CDATA[" + openid
                        + "]]></FromUserName><CreateTime>" + now + "</CreateTime>" + fields + "<MsgId>" + id
                        + "</MsgId></xml>",
                Tencent.TOKEN,
                now,
                true);
    }

    private Answer send(String xml, String token, long second, boolean signed) {
        String sealed = new WxCryptUtil(Tencent.TOKEN, Tencent.AES_KEY, MpServer.APP).encrypt("abcdefghijklmnop", xml);
        String timestamp = String.valueOf(second);
        String signature = signed ? SHA1.gen(token, timestamp, NONCE, sealed) : "";
        String body =
                "<xml><ToUserName><![CDATA[gh_1]]></ToUserName><Encrypt><![CDATA[" + sealed + "]]></Encrypt></xml>";
        return new Client(server())
                .send(HttpRequest.newBuilder(server().resolve("/channel/mp?msg_signature=" + signature + "&timestamp="
                                + timestamp + "&nonce=" + NONCE))
                        .header("Content-Type", "text/xml")
                        .POST(BodyPublishers.ofString(body)));
    }
}
