package io.sidan.core.message;

import static java.util.stream.Collectors.toCollection;
import static java.util.stream.Collectors.toSet;

import io.sidan.core.privacy.Seal;
import io.sidan.core.roster.ChatGroup;
import io.sidan.core.roster.ChatGroups;
import io.sidan.core.roster.GroupMode;
import java.time.Clock;
import java.util.ArrayList;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.function.Predicate;
import org.springframework.stereotype.Repository;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;

/** Everything the channels handed over, sealed, each message once, in an order that never changes. */
@Repository
public class Messages {

    private final MessageMapper messages;
    private final MessageRows rows;
    private final Arrivals arrivals;
    private final ChatGroups groups;
    private final Consents consents;
    private final ShadowProperties shadow;
    private final Enclosures enclosures;
    private final Seal seal;
    private final Clock clock;

    Messages(
            MessageMapper messages,
            MessageRows rows,
            Arrivals arrivals,
            ChatGroups groups,
            Consents consents,
            ShadowProperties shadow,
            Enclosures enclosures,
            Seal seal,
            Clock clock) {
        this.messages = messages;
        this.rows = rows;
        this.arrivals = arrivals;
        this.groups = groups;
        this.consents = consents;
        this.shadow = shadow;
        this.enclosures = enclosures;
        this.seal = seal;
        this.clock = clock;
    }

    /** Stores what is new of a batch, as the other does where nothing is meant for the bot. */
    @Transactional(propagation = Propagation.MANDATORY)
    public Receipt store(String channel, List<GroupMessage> batch, boolean silent) {
        return store(channel, batch, silent, message -> false);
    }

    /**
     * Stores what is new of a batch. The order of a township's messages stays locked until the caller's transaction
     * ends, so that a reader who sees a message also sees all that arrived before it. Of who said 不登记 no words are
     * stored, unless they are meant for the bot.
     */
    @Transactional(propagation = Propagation.MANDATORY)
    public Receipt store(String channel, List<GroupMessage> batch, boolean silent, Predicate<GroupMessage> forTheBot) {
        Map<String, GroupMessage> fresh = new LinkedHashMap<>();
        batch.forEach(message -> fresh.putIfAbsent(message.id(), message));
        if (fresh.isEmpty()) {
            return Receipt.NOTHING;
        }
        Map<String, ChatGroup> heard = groups.heard(
                fresh.values().stream().map(GroupMessage::group).collect(toCollection(TreeSet::new)),
                silent ? GroupMode.LIVE : shadow.newGroups());
        Map<Long, Long> arrived =
                arrivals.lock(heard.values().stream().map(ChatGroup::townshipId).toList());
        messages.known(channel, fresh.keySet()).forEach(fresh::remove);
        append(
                channel,
                consents.heed(
                        fresh.values(), message -> heard.get(message.group()).townshipId(), forTheBot),
                heard,
                arrived,
                silent);
        return new Receipt(
                fresh.keySet(),
                batch.size() - fresh.size(),
                fresh.values().stream()
                        .map(message -> heard.get(message.group()).townshipId())
                        .collect(toSet()));
    }

    /** A township's messages behind a place in their order, at most so many. */
    @Transactional(readOnly = true)
    public List<StoredMessage> after(long township, long seq, int limit) {
        return opened(messages.after(township, seq, limit));
    }

    /** The last messages of a group up to a place in its township's order, oldest first, at most so many. */
    @Transactional(readOnly = true)
    public List<StoredMessage> recent(long group, long seq, int limit) {
        return opened(messages.recent(group, seq, limit));
    }

    /** A group's messages behind a place in its township's order, at most so many. */
    @Transactional(readOnly = true)
    public List<StoredMessage> since(long group, long seq, int limit) {
        return opened(messages.since(group, seq, limit));
    }

    /** The messages that tell of cases, in the order they were posted; what was ordered about them are steps. */
    @Transactional(readOnly = true)
    public List<StoredMessage> of(Collection<Long> suggestions) {
        return opened(messages.ofSuggestions(suggestions));
    }

    /** The channel a chat was last heard on, through which it is spoken to; none where it was never heard. */
    @Transactional(readOnly = true)
    public Optional<String> lastChannel(String chat) {
        return Optional.ofNullable(messages.lastChannel(chat));
    }

    /** Nothing of what was said in it, nor by whom, is kept. */
    @Transactional(propagation = Propagation.MANDATORY)
    public void forgetWords(long message) {
        if (messages.forgetWords(message) != 1) {
            throw new IllegalStateException("there is no message " + message);
        }
        enclosures.forget(message);
    }

    /** Nothing of what this person ever said is kept. */
    @Transactional(propagation = Propagation.MANDATORY)
    public void forgetWordsOf(long township, String person) {
        messages.forgetWordsOf(township, person);
        enclosures.forgetOf(township, person);
    }

    private List<StoredMessage> opened(List<MessageRow> found) {
        return found.stream().map(row -> row.opened(seal)).toList();
    }

    private void append(
            String channel,
            Collection<GroupMessage> fresh,
            Map<String, ChatGroup> heard,
            Map<Long, Long> arrived,
            boolean silent) {
        List<MessageRow> sealed = new ArrayList<>(fresh.size());
        Map<Long, Integer> received = new TreeMap<>();
        for (GroupMessage message : fresh) {
            ChatGroup group = heard.get(message.group());
            long seq = arrived.merge(group.townshipId(), 1L, Long::sum);
            sealed.add(MessageRow.sealed(message, channel, group, seq, clock.instant(), silent, seal));
            received.merge(group.id(), 1, Integer::sum);
        }
        rows.insert(sealed);
        enclosures.await(channel, fresh, message -> heard.get(message.group()).townshipId());
        received.forEach(messages::receive);
        arrivals.reach(arrived);
    }
}
