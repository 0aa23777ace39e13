package io.sidan.bot.channel.simulator;

import io.sidan.bot.channel.simulator.ChatController.Became;
import io.sidan.bot.channel.simulator.ChatController.Bubble;
import io.sidan.bot.channel.simulator.ChatController.Page;
import io.sidan.core.message.GroupMessage;
import io.sidan.core.message.Messages;
import io.sidan.core.message.Outcome;
import io.sidan.core.message.Outcomes;
import io.sidan.core.message.StoredMessage;
import io.sidan.core.roster.ChatGroup;
import io.sidan.core.roster.ChatGroups;
import io.sidan.core.roster.Township;
import io.sidan.core.sample.Samples;
import io.sidan.core.suggestion.Refusal;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** What was said in a chat of the sample. */
@Component
class Transcripts {

    private final Samples samples;
    private final ChatGroups groups;
    private final Messages messages;
    private final Outcomes outcomes;
    private final Cast cast;

    Transcripts(Samples samples, ChatGroups groups, Messages messages, Outcomes outcomes, Cast cast) {
        this.samples = samples;
        this.groups = groups;
        this.messages = messages;
        this.outcomes = outcomes;
        this.cast = cast;
    }

    @Transactional(readOnly = true)
    public Page of(String chat, Cursor cursor, int size) {
        Township sample = samples.require();
        List<StoredMessage> said = group(sample, chat)
                .map(group -> cursor.isFresh()
                        ? messages.recent(group.id(), Long.MAX_VALUE, size)
                        : messages.since(group.id(), cursor.at(0), size))
                .orElse(List.of());
        Map<Long, Outcome> became =
                outcomes.of(said.stream().map(StoredMessage::id).toList());
        long through = said.isEmpty() ? cursor.at(0) : said.get(said.size() - 1).seq();
        return new Page(
                said.stream()
                        .map(stored -> bubble(sample, stored, became.get(stored.id())))
                        .toList(),
                new Cursor(through).text());
    }

    /** A private chat is there as soon as somebody has said something in it. */
    private Optional<ChatGroup> group(Township sample, String chat) {
        Optional<ChatGroup> group = groups.find(chat).filter(found -> found.townshipId() == sample.id());
        if (group.isEmpty() && !Chats.isPrivate(chat)) {
            throw Refusal.missing("没有「" + chat + "」这个模拟的群");
        }
        return group;
    }

    private Bubble bubble(Township sample, StoredMessage stored, Outcome outcome) {
        GroupMessage message = stored.message();
        return new Bubble(
                message.id(),
                message.sender(),
                message.name(),
                cast.badge(sample, message.sender()),
                message.type().code(),
                message.text(),
                message.quote(),
                message.of(),
                message.at(),
                outcome == null
                        ? null
                        : new Became(
                                outcome.kind().code(), Wording.of(outcome.kind()), outcome.number(), outcome.why()));
    }
}
