package io.sidan.bot.channel.mp;

import io.micrometer.core.instrument.MeterRegistry;
import io.sidan.bot.inbox.Inbox;
import io.sidan.core.message.GroupMessage;
import io.sidan.core.message.MessageType;
import io.sidan.core.roster.PrivateChat;
import jakarta.servlet.http.HttpServletRequest;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import me.chanjar.weixin.common.error.WxRuntimeException;
import me.chanjar.weixin.common.util.crypto.SHA1;
import me.chanjar.weixin.mp.bean.message.WxMpXmlMessage;
import me.chanjar.weixin.mp.util.crypto.WxMpCryptUtil;
import org.springframework.http.HttpStatus;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;
import org.springframework.web.server.ResponseStatusException;

/** Where WeChat calls for the official account, in 安全模式: a follower's words are a private chat with the bot. */
@RestController
@RequestMapping("/channel/mp")
class MpController {

    static final String CHANNEL = "mp";

    private static final int MOST_BYTES = 256 * 1024;
    private static final Duration CLOCK_TOLERANCE = Duration.ofMinutes(5);
    private static final String DONE = "success";
    private static final Map<String, MessageType> TYPES = Map.of(
            "text", MessageType.TEXT,
            "image", MessageType.IMAGE,
            "voice", MessageType.VOICE,
            "video", MessageType.VIDEO,
            "shortvideo", MessageType.VIDEO,
            "location", MessageType.LOCATION,
            "link", MessageType.LINK);

    private final MpProperties mp;
    private final MpAccount account;
    private final Followers followers;
    private final Inbox inbox;
    private final MeterRegistry meters;
    private final Clock clock;

    MpController(
            MpProperties mp, MpAccount account, Followers followers, Inbox inbox, MeterRegistry meters, Clock clock) {
        this.mp = mp;
        this.account = account;
        this.followers = followers;
        this.inbox = inbox;
        this.meters = meters;
        this.clock = clock;
    }

    /** WeChat's test when the address is entered. */
    @GetMapping(produces = "text/plain;charset=UTF-8")
    String verify(
            @RequestParam(defaultValue = "") String signature,
            @RequestParam(defaultValue = "") String timestamp,
            @RequestParam(defaultValue = "") String nonce,
            @RequestParam(defaultValue = "") String echostr) {
        requireListening();
        if (!isFresh(timestamp) || !SHA1.gen(mp.token(), timestamp, nonce).equals(signature)) {
            throw refused("签名不对");
        }
        return echostr;
    }

    @PostMapping(produces = "text/plain;charset=UTF-8")
    String take(
            @RequestParam(name = "msg_signature", defaultValue = "") String signature,
            @RequestParam(defaultValue = "") String timestamp,
            @RequestParam(defaultValue = "") String nonce,
            HttpServletRequest request)
            throws IOException {
        requireListening();
        byte[] body = request.getInputStream().readNBytes(MOST_BYTES + 1);
        if (body.length > MOST_BYTES || !isFresh(timestamp) || signature.isEmpty()) {
            throw refused("没有签名、过期了，或太大");
        }
        take(opened(signature, timestamp, nonce, new String(body, StandardCharsets.UTF_8)));
        return DONE;
    }

    private WxMpXmlMessage opened(String signature, String timestamp, String nonce, String body) {
        try {
            return WxMpXmlMessage.fromXml(
                    new WxMpCryptUtil(account.storage()).decryptXml(signature, timestamp, nonce, body));
        } catch (WxRuntimeException | IllegalArgumentException forged) {
            throw refused("签名不对，或打不开");
        }
    }

    private void take(WxMpXmlMessage told) {
        Instant at = Instant.ofEpochSecond(told.getCreateTime());
        if (!"event".equals(told.getMsgType())) {
            inbox.receive(CHANNEL, List.of(message(told, at)), () -> followers.wrote(told.getFromUser(), at));
        } else if ("subscribe".equals(told.getEvent()) || "unsubscribe".equals(told.getEvent())) {
            followers.turned(told.getFromUser(), "subscribe".equals(told.getEvent()), at);
        }
    }

    private static GroupMessage message(WxMpXmlMessage told, Instant at) {
        MessageType type = TYPES.getOrDefault(told.getMsgType(), MessageType.OTHER);
        String words = switch (type) {
            case TEXT -> told.getContent();
            case VOICE -> told.getRecognition();
            case LOCATION -> told.getLabel();
            case LINK -> told.getTitle();
            default -> null;
        };
        return new GroupMessage(
                String.valueOf(told.getMsgId()),
                PrivateChat.of(told.getFromUser(), null),
                told.getFromUser(),
                "",
                at,
                type,
                words == null ? "" : words,
                null,
                null);
    }

    private void requireListening() {
        if (!mp.listens()) {
            throw new ResponseStatusException(HttpStatus.NOT_FOUND, "公众号没有开启");
        }
    }

    private boolean isFresh(String timestamp) {
        return timestamp.matches("\\d{1,12}")
                && Duration.between(Instant.ofEpochSecond(Long.parseLong(timestamp)), clock.instant())
                                .abs()
                                .compareTo(CLOCK_TOLERANCE)
                        <= 0;
    }

    private ResponseStatusException refused(String sentence) {
        meters.counter("sidan.mp.refused").increment();
        return new ResponseStatusException(HttpStatus.UNAUTHORIZED, sentence);
    }
}
