package io.sidan.bot.channel.mp;

import io.sidan.bot.channel.mp.Followers.Follower;
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
import org.springframework.stereotype.Component;

/**
 * Speaks to who follows the official account: at most five times within 48 hours of the last message as customer service
 * (客服消息), later by the template that was approved for it (模板消息). WeChat cannot tell a repeat.
 */
@Component
class MpSender implements ReplySender {

    private static final Duration OPEN = Duration.ofHours(48);
    private static final int ANSWERS = 5;
    private static final int MOST_BYTES = 2_048;

    /** Twenty characters of a template's field of the kind {@code thing}. */
    private static final int MOST_IN_FIELD = 20;

    private final MpAccount account;
    private final MpProperties mp;
    private final Followers followers;
    private final Clock clock;

    MpSender(MpAccount account, MpProperties mp, Followers followers, Clock clock) {
        this.account = account;
        this.mp = mp;
        this.followers = followers;
        this.clock = clock;
    }

    @Override
    public String channel() {
        return MpController.CHANNEL;
    }

    @Override
    public String label() {
        return "公众号";
    }

    @Override
    public boolean reaches(Addressee to) {
        return account.isOn()
                && to.person() != null
                && following(to.person())
                        .filter(follower -> isOpen(follower) || !mp.template().isEmpty())
                        .isPresent();
    }

    /** Counted anew from each message of the follower's. */
    @Override
    public List<Allowance> allowances(Addressee to) {
        return following(to.person())
                .filter(this::isOpen)
                .map(one -> new Allowance("after-" + one.wroteAt().toEpochMilli(), ANSWERS, OPEN, one.wroteAt()))
                .stream()
                .toList();
    }

    /** It is not worth waiting for: only the follower can open the talk again. */
    @Override
    public Duration patience() {
        return Duration.ZERO;
    }

    @Override
    public Receipt send(Outgoing message) throws SendFailed {
        Follower follower = following(message.person()).orElseThrow(() -> SendFailed.closed("对方没有关注公众号"));
        try {
            if (isOpen(follower)) {
                answer(message);
            } else {
                tell(message);
            }
            return Receipt.SAID;
        } catch (MpFailed failed) {
            throw failed.toSender();
        }
    }

    private void answer(Outgoing message) throws MpFailed {
        account.post(
                "/cgi-bin/message/custom/send",
                Map.of(
                        "touser",
                        message.person(),
                        "msgtype",
                        "text",
                        "text",
                        Map.of("content", message.cut(MOST_BYTES))));
    }

    private void tell(Outgoing message) throws MpFailed, SendFailed {
        if (mp.template().isEmpty()) {
            throw SendFailed.closed("对方 48 小时里没说话，公众号也没有设模板");
        }
        account.post(
                "/cgi-bin/message/template/send",
                Map.of(
                        "touser",
                        message.person(),
                        "template_id",
                        mp.template(),
                        "data",
                        Map.of(mp.field(), Map.of("value", brief(message.text())))));
    }

    private static String brief(String text) {
        int characters = text.codePointCount(0, text.length());
        return characters <= MOST_IN_FIELD
                ? text
                : text.substring(0, text.offsetByCodePoints(0, MOST_IN_FIELD - 1)) + "…";
    }

    private Optional<Follower> following(String openid) {
        return followers.find(openid).filter(Follower::subscribed);
    }

    private boolean isOpen(Follower follower) {
        return follower.wroteAt() != null && follower.wroteAt().plus(OPEN).isAfter(clock.instant());
    }
}
