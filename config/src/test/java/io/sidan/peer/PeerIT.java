package io.sidan.peer;

import static org.assertj.core.api.Assertions.assertThat;

import io.sidan.Answer;
import io.sidan.wecom.Tencent;
import io.sidan.wecom.Tencent.Sealed;
import io.sidan.wecom.WecomServer;
import io.sidan.wecom.WecomTown;
import java.time.Instant;
import org.junit.jupiter.api.Test;
import tools.jackson.databind.JsonNode;

/** Others who speak the same protocols agree with us: WeCom's own npm library, and Wechaty at the bridge. */
class PeerIT extends WecomTown {

    private static final String NONCE = "1320562132";

    @Test
    void theCallbackOpensWhatWeComsOwnLibrarySeals() {
        String second = String.valueOf(Instant.now().getEpochSecond());
        String xml = "<xml><FromUserName><![CDATA[PeerMember]]></FromUserName><CreateTime>" + second
                + "</CreateTime><MsgType><![CDATA[text]]></MsgType><Content><![CDATA[帮助]]></Content><MsgId>peer-1</MsgId></xml>";
        JsonNode sealed = crypto("seal", xml, second);
        Answer answer = tencent()
                .send(new Sealed(
                        sealed.path("signature").asString(),
                        second,
                        NONCE,
                        "<xml><Encrypt><![CDATA[" + sealed.path("encrypt").asString() + "]]></Encrypt></xml>"));
        assertThat(answer.status()).as(answer.body()).isEqualTo(200);
        await(() -> jdbc.queryForObject(
                        "SELECT COUNT(*) FROM message WHERE channel = 'app' AND external_id = 'peer-1'", Integer.class)
                == 1);
    }

    @Test
    void weComsOwnLibraryOpensWhatTheTestsSeal() {
        Sealed sealed = tencent().sealed("<xml><Content>井盖没了 🕳</Content></xml>");
        String encrypt = sealed.body().replaceAll("(?s).*<Encrypt><!\\[CDATA\\[(.*?)]]>.*", "$1");
        JsonNode opened = crypto("open", encrypt, sealed.timestamp());
        assertThat(opened.path("message").asString()).isEqualTo("<xml><Content>井盖没了 🕳</Content></xml>");
        assertThat(opened.path("id").asString()).isEqualTo(WecomServer.CORP);
    }

    @Test
    void wechatyHandsItsGroupOverTheBridge() {
        JsonNode answers = Peers.run(
                "gateway.mjs", "", server() + "/channel/bridge/messages", SECRET, "仁庄", "仁庄南头的井盖没了，太危险", "是啊，赶紧来人");
        assertThat(answers).hasSize(2).allSatisfy(answer -> {
            assertThat(answer.path("status").asInt()).isEqualTo(202);
            assertThat(answer.path("accepted").asInt()).isEqualTo(1);
        });
        awaitOutcomes();
        assertThat(coverage(admin(), "wechaty-仁庄").path("classified").asInt()).isEqualTo(2);
    }

    private static JsonNode crypto(String act, String words, String second) {
        return Peers.run("crypto.mjs", words, act, Tencent.TOKEN, Tencent.AES_KEY, WecomServer.CORP, second, NONCE);
    }
}
