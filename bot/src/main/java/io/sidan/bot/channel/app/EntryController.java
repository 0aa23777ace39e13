package io.sidan.bot.channel.app;

import io.sidan.bot.channel.wecom.Door;
import io.sidan.bot.channel.wecom.Wecom;
import io.sidan.bot.channel.wecom.WecomFailed;
import io.sidan.core.link.LinkProperties;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.time.Duration;
import java.util.UUID;
import org.springframework.http.HttpHeaders;
import org.springframework.http.HttpStatus;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseCookie;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.CookieValue;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;
import org.springframework.web.servlet.support.ServletUriComponentsBuilder;
import org.springframework.web.util.UriComponentsBuilder;

/**
 * A deputy's way from the app to the phone page, without a password (网页授权, document 91022): WeCom says who it is, and who
 * is bound to a deputy gets a link to that deputy's workbench.
 */
@RestController
@RequestMapping("/channel/wecom")
class EntryController {

    private static final String STATE = "sidan-entry";
    private static final Duration PATIENCE = Duration.ofMinutes(10);

    private final Wecom wecom;
    private final Entrance entrance;
    private final LinkProperties links;

    EntryController(Wecom wecom, Entrance entrance, LinkProperties links) {
        this.wecom = wecom;
        this.entrance = entrance;
        this.links = links;
    }

    /** Asks WeCom who it is; the state comes back, so that nobody is let in by another's code. */
    @GetMapping("/enter")
    ResponseEntity<String> enter() {
        if (!wecom.isOpen(Door.APP)) {
            return said(HttpStatus.NOT_FOUND, "企业微信应用没有开启");
        }
        String state = UUID.randomUUID().toString().replace("-", "");
        URI where = UriComponentsBuilder.fromUriString("https://open.weixin.qq.com/connect/oauth2/authorize")
                .queryParam("appid", "{corp}")
                .queryParam("redirect_uri", "{back}")
                .queryParam("response_type", "code")
                .queryParam("scope", "snsapi_base")
                .queryParam("state", "{state}")
                .queryParam("agentid", "{agent}")
                .fragment("wechat_redirect")
                .encode()
                .buildAndExpand(
                        wecom.settings().corpId(),
                        site() + "/channel/wecom/entered",
                        state,
                        wecom.settings().agentId())
                .toUri();
        return ResponseEntity.status(HttpStatus.FOUND)
                .header(HttpHeaders.SET_COOKIE, cookie(state, PATIENCE))
                .location(where)
                .build();
    }

    @GetMapping("/entered")
    ResponseEntity<String> entered(
            @RequestParam(required = false) String code,
            @RequestParam(required = false) String state,
            @CookieValue(name = STATE, required = false) String expected) {
        if (code == null || code.isEmpty() || !isSame(state, expected) || !wecom.isOpen(Door.APP)) {
            return said(HttpStatus.FORBIDDEN, "请从企业微信里的应用菜单重新打开");
        }
        try {
            return ResponseEntity.status(HttpStatus.FOUND)
                    .header(HttpHeaders.SET_COOKIE, cookie("", Duration.ZERO))
                    .location(URI.create(site() + "/m/#" + entrance.tokenFor(code)))
                    .build();
        } catch (WecomFailed failed) {
            return said(HttpStatus.BAD_GATEWAY, failed.getMessage());
        } catch (Entrance.Unknown unknown) {
            return said(HttpStatus.FORBIDDEN, unknown.getMessage());
        }
    }

    private String site() {
        return links.site().isEmpty()
                ? ServletUriComponentsBuilder.fromCurrentContextPath().toUriString()
                : links.site();
    }

    private static boolean isSame(String state, String expected) {
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

    private static ResponseEntity<String> said(HttpStatus status, String sentence) {
        return ResponseEntity.status(status)
                .contentType(new MediaType(MediaType.TEXT_PLAIN, StandardCharsets.UTF_8))
                .body(sentence);
    }
}
