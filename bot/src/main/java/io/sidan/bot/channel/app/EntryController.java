package io.sidan.bot.channel.app;

import io.sidan.bot.channel.app.Entrance.Way;
import io.sidan.bot.channel.wecom.Door;
import io.sidan.bot.channel.wecom.Wecom;
import io.sidan.bot.channel.wecom.WecomFailed;
import io.sidan.core.link.LinkProperties;
import io.sidan.core.link.Tickets;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.util.function.BiFunction;
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

/**
 * The ways in without a password: WeCom says who it is. From the app a deputy comes to the phone page, staff and units'
 * officers to the panel; in a browser a QR code opens the panel.
 */
@RestController
@RequestMapping("/channel/wecom")
class EntryController {

    private final Wecom wecom;
    private final Entrance entrance;
    private final LinkProperties links;

    EntryController(Wecom wecom, Entrance entrance, LinkProperties links) {
        this.wecom = wecom;
        this.entrance = entrance;
        this.links = links;
    }

    /** What the page of the login may offer. */
    record Offer(boolean qrCode) {}

    private interface Entering {
        Way by(String code) throws Entrance.Unknown;
    }

    @GetMapping("/offer")
    Offer offer() {
        return new Offer(wecom.isOpen(Door.APP));
    }

    /** Asks WeCom who it is; the state comes back, so that nobody is let in by another's code. */
    @GetMapping("/enter")
    ResponseEntity<String> enter() {
        return ask(Authorization::onThePhone, "/channel/wecom/entered");
    }

    @GetMapping("/login")
    ResponseEntity<String> login() {
        return ask(Authorization::byQrCode, "/channel/wecom/recognised");
    }

    @GetMapping("/entered")
    ResponseEntity<String> entered(
            @RequestParam(required = false) String code,
            @RequestParam(required = false) String state,
            @CookieValue(name = Authorization.STATE, required = false) String expected) {
        return letIn(code, Authorization.isSame(state, expected), entrance::in, "请从企业微信里的应用菜单重新打开");
    }

    @GetMapping("/recognised")
    ResponseEntity<String> recognised(
            @RequestParam(required = false) String code,
            @RequestParam(required = false) String state,
            @CookieValue(name = Authorization.STATE, required = false) String expected) {
        return letIn(code, Authorization.isSame(state, expected), entrance::toPanel, "请回到登录页，重新扫码");
    }

    private ResponseEntity<String> ask(BiFunction<Authorization, String, URI> where, String back) {
        if (!wecom.isOpen(Door.APP)) {
            return said(HttpStatus.NOT_FOUND, "企业微信应用没有开启");
        }
        Authorization authorization = new Authorization(wecom.settings());
        return ResponseEntity.status(HttpStatus.FOUND)
                .header(HttpHeaders.SET_COOKIE, authorization.cookie())
                .location(where.apply(authorization, site() + back))
                .build();
    }

    private ResponseEntity<String> letIn(String code, boolean own, Entering entering, String again) {
        if (code == null || code.isEmpty() || !own || !wecom.isOpen(Door.APP)) {
            return said(HttpStatus.FORBIDDEN, again);
        }
        try {
            Way way = entering.by(code);
            return way.workbench() == null ? toPanel(way.ticket()) : toWorkbench(way.workbench());
        } catch (WecomFailed failed) {
            return said(HttpStatus.BAD_GATEWAY, failed.getMessage());
        } catch (Entrance.Unknown unknown) {
            return said(HttpStatus.FORBIDDEN, unknown.getMessage());
        }
    }

    private ResponseEntity<String> toWorkbench(String token) {
        return ResponseEntity.status(HttpStatus.FOUND)
                .header(HttpHeaders.SET_COOKIE, Authorization.noCookie())
                .location(URI.create(site() + "/m/#" + token))
                .build();
    }

    /** The ticket is in no address, so that nobody can be lured into another's account by a link. */
    private ResponseEntity<String> toPanel(String ticket) {
        ResponseCookie cookie = ResponseCookie.from("sidan-ticket", ticket)
                .httpOnly(true)
                .sameSite("Lax")
                .path("/api/session")
                .maxAge(Tickets.LIFE)
                .build();
        return ResponseEntity.status(HttpStatus.FOUND)
                .header(HttpHeaders.SET_COOKIE, Authorization.noCookie(), cookie.toString())
                .location(URI.create(site() + "/panel/login?recognised"))
                .build();
    }

    private String site() {
        return links.site().isEmpty()
                ? ServletUriComponentsBuilder.fromCurrentContextPath().toUriString()
                : links.site();
    }

    private static ResponseEntity<String> said(HttpStatus status, String sentence) {
        return ResponseEntity.status(status)
                .contentType(new MediaType(MediaType.TEXT_PLAIN, StandardCharsets.UTF_8))
                .body(sentence);
    }
}
