package io.sidan.bot.channel.simulator;

import io.sidan.bot.inbox.Inbox;
import io.sidan.core.message.Arrivals;
import io.sidan.core.message.GroupMessage;
import io.sidan.core.message.MessageType;
import io.sidan.core.roster.Township;
import io.sidan.core.sample.Samples;
import io.sidan.core.suggestion.Refusal;
import java.time.Clock;
import java.util.List;
import java.util.UUID;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Where people of the sample talk: what they say goes through the same inbox as any channel's messages. */
@Service
class Stage {

    static final String CHANNEL = "simulator";

    /** However long the door stands open, nobody fills the disk through it. */
    private static final int MOST_MESSAGES = 20_000;

    private final Samples samples;
    private final Cast cast;
    private final Arrivals arrivals;
    private final Inbox inbox;
    private final Clock clock;

    Stage(Samples samples, Cast cast, Arrivals arrivals, Inbox inbox, Clock clock) {
        this.samples = samples;
        this.cast = cast;
        this.arrivals = arrivals;
        this.inbox = inbox;
        this.clock = clock;
    }

    /** Posts as that person, now; answers the id of the message. */
    @Transactional
    public String post(String chat, String person, MessageType type, String text, String quote) {
        Township sample = samples.hold();
        Part part = cast.require(sample, person);
        if (!part.chats().contains(chat)) {
            throw Refusal.incomplete("person", part.name() + "不在这个群里");
        }
        String id = UUID.randomUUID().toString();
        receive(sample, new GroupMessage(id, chat, part.id(), part.name(), clock.instant(), type, text, quote, null));
        return id;
    }

    /** Puts a message of a chat file, already made one of the sample, into the inbox. */
    @Transactional
    public void receive(Township sample, GroupMessage message) {
        if (arrivals.lock(sample.id()) >= MOST_MESSAGES) {
            throw Refusal.notNow("模拟的消息已有 " + MOST_MESSAGES + " 条，请先清空再演示");
        }
        inbox.receive(CHANNEL, List.of(message));
    }
}
