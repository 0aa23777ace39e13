package io.sidan.bot.channel.app;

import io.sidan.bot.channel.wecom.WecomProperties;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.time.Duration;
import java.util.UUID;
import org.springframework.http.ResponseCookie;
import org.springframework.web.util.UriComponentsBuilder;

/** Asking WeCom who it is: where to send the browser, and the state that only this browser can bring back. */
final class Authorization {

    static final String STATE = "sidan-entry";

    private static final Duration PATIENCE = Duration.ofMinutes(10);

    private final String state = UUID.randomUUID().toString().replace("-", "");
    private final WecomProperties wecom;

    Authorization(WecomProperties wecom) {
        this.wecom = wecom;
    }

    /** Within WeCom, on the phone (网页授权, document 91022). */
    URI onThePhone(String back) {
        return UriComponentsBuilder.fromUriString("https://open.weixin.qq.com/connect/oauth2/authorize")
                .queryParam("appid", "{corp}")
                .queryParam("redirect_uri", "{back}")
                .queryParam("response_type", "code")
                .queryParam("scope", "snsapi_base")
                .queryParam("state", "{state}")
                .queryParam("agentid", "{agent}")
                .fragment("wechat_redirect")
                .encode()
                .buildAndExpand(wecom.corpId(), back, state, wecom.agentId())
                .toUri();
    }

    /** By a QR code in a browser (企业微信 Web 登录, document 98152). */
    URI byQrCode(String back) {
        return UriComponentsBuilder.fromUriString("https://login.work.weixin.qq.com/wwlogin/sso/login")
                .queryParam("login_type", "CorpApp")
                .queryParam("appid", "{corp}")
                .queryParam("agentid", "{agent}")
                .queryParam("redirect_uri", "{back}")
                .queryParam("state", "{state}")
                .encode()
                .buildAndExpand(wecom.corpId(), wecom.agentId(), back, state)
                .toUri();
    }

    String cookie() {
        return cookie(state, PATIENCE);
    }

    /** The state is used up. */
    static String noCookie() {
        return cookie("", Duration.ZERO);
    }

    static boolean isSame(String state, String expected) {
        return state != null
                && expected != null
                && !expected.isEmpty()
                && MessageDigest.isEqual(
                        state.getBytes(StandardCharsets.UTF_8), expected.getBytes(StandardCharsets.UTF_8));
    }

    private static String cookie(String state, Duration life) {
        return ResponseCookie.from(STATE, state)
                .httpOnly(true)
                .sameSite("Lax")
                .path("/channel/wecom")
                .maxAge(life)
                .build()
                .toString();
    }
}
