package io.sidan.bot.channel.kf;

import io.sidan.bot.inbox.Inbox;
import io.sidan.core.message.GroupMessage;
import io.sidan.core.roster.PrivateChat;
import java.time.Clock;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** Stores what residents wrote to an account: their own words as a private chat, forwarded records as their group's. */
@Component
class KfHearing {

    static final String CHANNEL = "kf";

    /** Nobody of a forwarded record can be spoken to on it. */
    static final String FORWARDED = "forward";

    private static final Logger log = LoggerFactory.getLogger(KfHearing.class);
    private static final int BY_CUSTOMER = 3;
    private static final int LONGEST_ID = 128;

    private final Inbox inbox;
    private final KfGuests guests;
    private final KfChats chats;
    private final JsonMapper json;
    private final Clock clock;

    KfHearing(Inbox inbox, KfGuests guests, KfChats chats, JsonMapper json, Clock clock) {
        this.inbox = inbox;
        this.guests = guests;
        this.chats = chats;
        this.json = json;
        this.clock = clock;
    }

    @Transactional(propagation = Propagation.MANDATORY)
    public void hear(KfAccount account, List<JsonNode> page) {
        List<GroupMessage> written = new ArrayList<>();
        List<GroupMessage> forwarded = new ArrayList<>();
        for (JsonNode message : page) {
            if (message.path("msgtype").asString("").equals("event")) {
                enter(message.path("event"), at(message));
            } else if (message.path("origin").asInt(0) == BY_CUSTOMER) {
                hear(account, message, written, forwarded);
            }
        }
        inbox.receive(CHANNEL, written);
        inbox.receive(FORWARDED, forwarded);
    }

    private void hear(KfAccount account, JsonNode message, List<GroupMessage> written, List<GroupMessage> forwarded) {
        String id = message.path("msgid").asString("");
        String person = message.path("external_userid").asString("");
        if (id.isEmpty() || id.length() > LONGEST_ID || person.isEmpty() || person.length() > LONGEST_ID) {
            log.warn("account {} brought a message without id or sender", account.openKfid());
            return;
        }
        chats.heard(person, account.openKfid(), at(message));
        String kind = message.path("msgtype").asString("");
        KfContent content = KfContent.of(kind, message.path(kind));
        written.add(new GroupMessage(
                id,
                PrivateChat.of(person, null),
                person,
                "",
                at(message),
                content.type(),
                content.text(),
                null,
                null,
                content.media()));
        if (kind.equals("merged_msg")) {
            String group = guests.groupOf(person).orElseGet(account::home);
            forwarded.addAll(ForwardedRecord.messages(message.path(kind), group, at(message), json));
        }
    }

    /** A group's link names it in scene_param; who comes by it belongs to that group. */
    private void enter(JsonNode event, Instant at) {
        String group = event.path("scene_param").asString("").strip();
        String person = event.path("external_userid").asString("");
        boolean enters = event.path("event_type").asString("").equals("enter_session");
        if (enters
                && !group.isEmpty()
                && group.length() <= LONGEST_ID
                && !PrivateChat.isOne(group)
                && !person.isEmpty()) {
            guests.came(person, group, at);
        }
    }

    private Instant at(JsonNode message) {
        long second = message.path("send_time").asLong(0);
        return second > 0 && second < 4_102_444_800L ? Instant.ofEpochSecond(second) : clock.instant();
    }
}
