package io.sidan.wecom;

import io.sidan.Answer;
import io.sidan.Client;
import java.net.URI;
import java.net.URLEncoder;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.nio.charset.StandardCharsets;
import me.chanjar.weixin.common.util.crypto.SHA1;
import me.chanjar.weixin.common.util.crypto.WxCryptUtil;

/** WeCom's end of the callback, sealed by WxJava, which is not what opens it. */
public final class Tencent {

    public static final String TOKEN = "QDG6eK";
    public static final String AES_KEY = "jWmYm7qr5nMoAUwZRjGtBxmz3KA1tkAj3ykkR6q2B2C";

    private static final String PATH = "/channel/wecom/app";

    private final URI server;

    public Tencent(URI server) {
        this.server = server;
    }

    /** One callback, ready to be spoiled. */
    public record Sealed(String signature, String timestamp, String nonce, String body) {

        public Sealed signed(String other) {
            return new Sealed(other, timestamp, nonce, body);
        }

        public Sealed at(String other) {
            return new Sealed(signature, other, nonce, body);
        }

        public Sealed saying(String other) {
            return new Sealed(signature, timestamp, nonce, other);
        }
    }

    /** Calls with these fields of a message or an event. */
    public Answer tell(String fields) {
        return send(sealed("<xml><ToUserName><![CDATA[" + WecomServer.CORP + "]]></ToUserName>" + fields + "</xml>"));
    }

    public Sealed sealed(String xml) {
        return sealed(xml, TOKEN, AES_KEY, WecomServer.CORP, System.currentTimeMillis() / 1000);
    }

    public Sealed sealed(String xml, String token, String aesKey, String corp, long second) {
        String encrypted = new WxCryptUtil(token, aesKey, corp).encrypt("abcdefghijklmnop", xml);
        return around(encrypted, token, second);
    }

    /** Genuinely signed, whatever the ciphertext is. */
    public Sealed around(String encrypted, String token, long second) {
        String timestamp = String.valueOf(second);
        String nonce = "1372623149";
        String body = "<xml><ToUserName><![CDATA[" + WecomServer.CORP + "]]></ToUserName><AgentID>1000002</AgentID>"
                + "<Encrypt><![CDATA[" + encrypted + "]]></Encrypt></xml>";
        return new Sealed(SHA1.gen(token, timestamp, nonce, encrypted), timestamp, nonce, body);
    }

    public Answer send(Sealed sealed) {
        return new Client(server)
                .send(HttpRequest.newBuilder(server.resolve(PATH + query(sealed)))
                        .header("Content-Type", "text/xml")
                        .POST(BodyPublishers.ofString(sealed.body())));
    }

    /** The test WeCom makes when the address is entered. */
    public Answer verify(String echo) {
        String encrypted = new WxCryptUtil(TOKEN, AES_KEY, WecomServer.CORP).encrypt("abcdefghijklmnop", echo);
        Sealed sealed = around(encrypted, TOKEN, System.currentTimeMillis() / 1000);
        return new Client(server)
                .send(HttpRequest.newBuilder(server.resolve(PATH + query(sealed) + "&echostr=" + encoded(encrypted)))
                        .GET());
    }

    private static String query(Sealed sealed) {
        return "?msg_signature=" + encoded(sealed.signature()) + "&timestamp=" + encoded(sealed.timestamp()) + "&nonce="
                + encoded(sealed.nonce());
    }

    private static String encoded(String word) {
        return URLEncoder.encode(word, StandardCharsets.UTF_8);
    }
}
