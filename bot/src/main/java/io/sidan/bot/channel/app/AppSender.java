package io.sidan.bot.channel.app;

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
import io.sidan.core.roster.Bindings;
import java.time.Duration;
import java.util.List;
import java.util.Set;
import org.springframework.stereotype.Component;
import tools.jackson.databind.JsonNode;

/**
 * Says something to a member of the corporation: a text, or where something is asked a card with buttons (message/send,
 * document 90236). The same request is known again for as long as it is told to be.
 */
@Component
class AppSender implements ReplySender {

    private static final String SEND = "/cgi-bin/message/send";

    /** Nobody left to send to, or nobody the app may see. */
    private static final Set<Integer> UNSEEN = Set.of(40003, 60011, 60111, 81013);

    /**
     * At most 30 a minute and 1,000 an hour go to one member, the excess is dropped without a word (document 90236): so
     * many in any minute and any hour, whenever it begins.
     */
    private static final List<Allowance> LIMITS = List.of(
            new Allowance("minute", 15, Duration.ofSeconds(4)), new Allowance("hour", 500, Duration.ofMillis(7_200)));

    private final Wecom wecom;
    private final Bindings bindings;
    private final AppMessages messages;
    private final AppCards cards;
    private final CardClearing clearing;

    AppSender(Wecom wecom, Bindings bindings, AppMessages messages, AppCards cards, CardClearing clearing) {
        this.wecom = wecom;
        this.bindings = bindings;
        this.messages = messages;
        this.cards = cards;
        this.clearing = clearing;
    }

    @Override
    public String channel() {
        return CallbackWork.CHANNEL;
    }

    @Override
    public String label() {
        return "企业微信应用";
    }

    @Override
    public boolean reaches(Addressee to) {
        return wecom.isOpen(Door.APP)
                && to.person() != null
                && !members(to.township(), to.person()).isEmpty();
    }

    @Override
    public Duration forgives() {
        return AppMessages.KNOWN_AGAIN;
    }

    @Override
    public List<Allowance> allowances(Addressee to) {
        return LIMITS;
    }

    @Override
    public void tend() {
        clearing.clear();
    }

    @Override
    public Receipt send(Outgoing message) throws SendFailed {
        WecomClient client = wecom.through(Door.APP).orElseThrow(() -> SendFailed.closed("没有接上企业微信的应用"));
        List<String> members = members(message.township(), message.person());
        if (members.isEmpty()) {
            throw SendFailed.closed("没有绑定企业微信账号");
        }
        try {
            return taken(message, members, client.post(SEND, messages.of(message, members)));
        } catch (WecomFailed failed) {
            throw Refusals.of(failed, UNSEEN);
        }
    }

    private Receipt taken(Outgoing message, List<String> members, JsonNode answer) throws SendFailed {
        List<String> unseen = List.of(answer.path("invaliduser").asString("").split("\\|"));
        if (unseen.containsAll(members)) {
            throw SendFailed.closed("应用看不到这个成员：请把他加进应用的可见范围");
        }
        cards.shown(message, members, answer.path("response_code").asString(""));
        return Receipt.said(answer.path("msgid").asString(null));
    }

    private List<String> members(long township, String person) {
        return bindings.useridsOf(township, person);
    }
}
