package io.sidan.bot.channel.simulator;

import io.sidan.bot.channel.simulator.ChatController.Became;
import io.sidan.bot.channel.simulator.ChatController.Bubble;
import io.sidan.bot.channel.simulator.ChatController.Page;
import io.sidan.bot.reply.Replies;
import io.sidan.core.message.GroupMessage;
import io.sidan.core.message.Messages;
import io.sidan.core.message.Outcome;
import io.sidan.core.message.Outcomes;
import io.sidan.core.message.StoredMessage;
import io.sidan.core.roster.ChatGroup;
import io.sidan.core.roster.ChatGroups;
import io.sidan.core.roster.Township;
import io.sidan.core.sample.Feed;
import io.sidan.core.sample.Samples;
import io.sidan.core.suggestion.Refusal;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** What was said in a chat of the sample, by people and by the bot, in the order it was said. */
@Component
class Transcripts {

    private final Samples samples;
    private final ChatGroups groups;
    private final Messages messages;
    private final Outcomes outcomes;
    private final Replies replies;
    private final Feed feed;
    private final Cast cast;

    Transcripts(
            Samples samples,
            ChatGroups groups,
            Messages messages,
            Outcomes outcomes,
            Replies replies,
            Feed feed,
            Cast cast) {
        this.samples = samples;
        this.groups = groups;
        this.messages = messages;
        this.outcomes = outcomes;
        this.replies = replies;
        this.feed = feed;
        this.cast = cast;
    }

    /** A bubble and the moment it really arrived, which may be another than the one played. */
    private record Arrived(Instant at, Bubble bubble) {}

    @Transactional(readOnly = true)
    public Page of(String chat, Cursor cursor, int size) {
        Township sample = samples.require();
        List<StoredMessage> heard = heard(sample, chat, cursor, size);
        List<Replies.Reply> said = replies.since(sample.id(), chat, cursor.at(1), size);
        List<Arrived> all = new ArrayList<>();
        Map<Long, Outcome> became =
                outcomes.of(heard.stream().map(StoredMessage::id).toList());
        heard.forEach(stored ->
                all.add(new Arrived(stored.receivedAt(), bubble(sample, stored, became.get(stored.id())))));
        said.forEach(reply -> all.add(new Arrived(reply.at(), bubble(sample, reply))));
        all.sort(Comparator.comparing(Arrived::at));
        return new Page(
                all.stream().map(Arrived::bubble).collect(Collectors.toList()),
                new Cursor(
                                heard.isEmpty() ? cursor.at(0) : last(heard).seq(),
                                said.isEmpty() ? cursor.at(1) : last(said).id())
                        .text());
    }

    private List<StoredMessage> heard(Township sample, String chat, Cursor cursor, int size) {
        return group(sample, chat)
                .map(group -> cursor.isFresh()
                        ? messages.recent(group.id(), Long.MAX_VALUE, size)
                        : messages.since(group.id(), cursor.at(0), size))
                .orElse(List.of());
    }

    /** A private chat is there as soon as somebody has said something in it. */
    private Optional<ChatGroup> group(Township sample, String chat) {
        Optional<ChatGroup> group = groups.find(chat).filter(found -> found.townshipId() == sample.id());
        if (group.isEmpty() && !Chats.isPrivate(chat)) {
            throw Refusal.missing("没有「" + chat + "」这个模拟的群");
        }
        return group;
    }

    /** The bot's words are shown in the time of the play, like those they answer. */
    private Bubble bubble(Township sample, Replies.Reply reply) {
        Instant at = feed.played(sample.id(), reply.at());
        return new Bubble("bot:" + reply.id(), null, "机器人", null, "text", reply.text(), null, null, at, null);
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
                outcome == null ? null : became(outcome));
    }

    private static Became became(Outcome outcome) {
        return new Became(outcome.kind().code(), Wording.of(outcome.kind()), outcome.number(), outcome.why());
    }

    private static <T> T last(List<T> items) {
        return items.get(items.size() - 1);
    }
}
