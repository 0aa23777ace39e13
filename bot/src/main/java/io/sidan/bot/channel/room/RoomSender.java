package io.sidan.bot.channel.room;

import io.sidan.bot.channel.wecom.Door;
import io.sidan.bot.channel.wecom.Refusals;
import io.sidan.bot.channel.wecom.Wecom;
import io.sidan.bot.channel.wecom.WecomClient;
import io.sidan.bot.channel.wecom.WecomFailed;
import io.sidan.bot.reply.Addressee;
import io.sidan.bot.reply.Outgoing;
import io.sidan.bot.reply.Receipt;
import io.sidan.bot.reply.ReplySender;
import io.sidan.bot.reply.SendFailed;
import java.util.Map;
import java.util.Set;
import org.springframework.stereotype.Component;

/** Speaks in an internal room that the app made (appchat/send, document 90248). WeCom cannot tell a repeat. */
@Component
class RoomSender implements ReplySender {

    private static final String SEND = "/cgi-bin/appchat/send";
    private static final int MOST_BYTES = 2_048;

    /** No room the app made. */
    private static final Set<Integer> CLOSED = Set.of(86_001, 86_003, 86_008, 86_215, 86_216);

    private final Wecom wecom;
    private final Map<String, String> chats;

    RoomSender(Wecom wecom, RoomProperties settings) {
        this.wecom = wecom;
        this.chats = settings.chats();
    }

    @Override
    public String channel() {
        return "room";
    }

    @Override
    public String label() {
        return "内部群";
    }

    @Override
    public boolean reaches(Addressee to) {
        return wecom.isOpen(Door.APP) && to.person() == null && chats.containsKey(to.group());
    }

    @Override
    public Receipt send(Outgoing message) throws SendFailed {
        WecomClient client = wecom.through(Door.APP).orElseThrow(() -> SendFailed.closed("没有接上企业微信的应用"));
        try {
            client.post(
                    SEND,
                    Map.of(
                            "chatid",
                            chats.get(message.chat()),
                            "msgtype",
                            "text",
                            "text",
                            Map.of("content", message.cut(MOST_BYTES)),
                            "safe",
                            0));
            return Receipt.SAID;
        } catch (WecomFailed failed) {
            throw Refusals.atMostOnce(failed, CLOSED);
        }
    }
}
