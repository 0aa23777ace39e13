package io.sidan.bot.channel.kf;

import io.sidan.bot.channel.kf.KfChats.KfChat;
import io.sidan.bot.channel.wecom.Door;
import io.sidan.bot.channel.wecom.Refusals;
import io.sidan.bot.channel.wecom.Wecom;
import io.sidan.bot.channel.wecom.WecomClient;
import io.sidan.bot.channel.wecom.WecomFailed;
import io.sidan.bot.reply.Addressee;
import io.sidan.bot.reply.Allowance;
import io.sidan.bot.reply.Outgoing;
import io.sidan.bot.reply.Receipt;
import io.sidan.bot.reply.ReplySender;
import io.sidan.bot.reply.SendFailed;
import java.time.Clock;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.springframework.stereotype.Component;

/**
 * Answers a resident who wrote to 微信客服: at most five times within 48 hours of the last message (kf/send_msg, document
 * 94677). WeCom cannot tell a repeat.
 */
@Component
class KfSender implements ReplySender {

    private static final String SEND = "/cgi-bin/kf/send_msg";
    private static final Duration OPEN = Duration.ofHours(48);
    private static final int ANSWERS = 5;
    private static final int MOST_BYTES = 2_048;

    /** Too often or too late, and a talk that is in the hands of a person or over. */
    private static final Set<Integer> CLOSED = Set.of(95_000, 95_001, 95_002, 95_013, 95_016, 95_018);

    private final Wecom wecom;
    private final KfChats chats;
    private final Clock clock;

    KfSender(Wecom wecom, KfChats chats, Clock clock) {
        this.wecom = wecom;
        this.chats = chats;
        this.clock = clock;
    }

    @Override
    public String channel() {
        return "kf";
    }

    @Override
    public String label() {
        return "微信客服";
    }

    @Override
    public boolean reaches(Addressee to) {
        return wecom.isOpen(Door.KF) && to.person() != null && open(to.person()).isPresent();
    }

    /** Counted anew from each message of the resident's. */
    @Override
    public List<Allowance> allowances(Addressee to) {
        return open(to.person())
                .map(chat -> new Allowance("after-" + chat.wroteAt().toEpochMilli(), ANSWERS, OPEN, chat.wroteAt()))
                .stream()
                .toList();
    }

    /** It is not worth waiting for: only the resident can open the talk again. */
    @Override
    public Duration patience() {
        return Duration.ZERO;
    }

    @Override
    public Receipt send(Outgoing message) throws SendFailed {
        WecomClient client = wecom.through(Door.KF).orElseThrow(() -> SendFailed.closed("没有接上微信客服"));
        KfChat chat = open(message.person()).orElseThrow(() -> SendFailed.closed("对方 48 小时里没说话，客服不能主动说"));
        try {
            return Receipt.said(
                    client.post(SEND, request(message, chat)).path("msgid").asString(null));
        } catch (WecomFailed failed) {
            throw Refusals.atMostOnce(failed, CLOSED);
        }
    }

    private Optional<KfChat> open(String person) {
        return chats.of(person).filter(chat -> chat.wroteAt().plus(OPEN).isAfter(clock.instant()));
    }

    private static Map<String, Object> request(Outgoing message, KfChat chat) {
        return Map.of(
                "touser",
                message.person(),
                "open_kfid",
                chat.openKfid(),
                "msgtype",
                "text",
                "text",
                Map.of("content", message.cut(MOST_BYTES)));
    }
}
