package io.sidan.core.message;

import static java.util.stream.Collectors.groupingBy;
import static java.util.stream.Collectors.toList;

import io.sidan.core.privacy.Seal;
import io.sidan.core.roster.ChatGroups;
import java.time.Clock;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import org.springframework.stereotype.Repository;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;

/** Everything the channels handed over, sealed, each message once, in an order that never changes. */
@Repository
public class Messages {

    private final MessageMapper messages;
    private final MessageRows rows;
    private final ChatGroups groups;
    private final Seal seal;
    private final Clock clock;

    Messages(MessageMapper messages, MessageRows rows, ChatGroups groups, Seal seal, Clock clock) {
        this.messages = messages;
        this.rows = rows;
        this.groups = groups;
        this.seal = seal;
        this.clock = clock;
    }

    /**
     * Stores what is new of a batch. Each group's row stays locked until the caller's transaction ends, so that a
     * reader who sees a message also sees all before it.
     */
    @Transactional(propagation = Propagation.MANDATORY)
    public Receipt store(String channel, List<GroupMessage> batch, boolean silent) {
        Map<String, GroupMessage> distinct = new LinkedHashMap<>();
        batch.forEach(message -> distinct.putIfAbsent(message.id(), message));
        if (distinct.isEmpty()) {
            return Receipt.NOTHING;
        }
        Map<Long, List<GroupMessage>> byGroup = byGroup(distinct.values());
        byGroup.keySet().forEach(this::lock);
        distinct.keySet().removeAll(new HashSet<>(messages.known(channel, distinct.keySet())));
        Set<Long> touched = new HashSet<>();
        byGroup.forEach((group, told) -> {
            List<GroupMessage> fresh = told.stream()
                    .filter(message -> distinct.containsKey(message.id()))
                    .toList();
            if (!fresh.isEmpty()) {
                append(channel, group, fresh, silent);
                touched.add(group);
            }
        });
        return new Receipt(distinct.size(), batch.size() - distinct.size(), touched);
    }

    /** The messages of a group behind a place in its order, at most so many. */
    @Transactional(readOnly = true)
    public List<StoredMessage> after(long group, long seq, int limit) {
        return messages.after(group, seq, limit).stream().map(this::opened).toList();
    }

    /** The last messages of a group up to a place in its order, oldest first, at most so many. */
    @Transactional(readOnly = true)
    public List<StoredMessage> recent(long group, long seq, int limit) {
        return messages.recent(group, seq, limit).stream().map(this::opened).toList();
    }

    /** The messages that make up cases, in the order they were posted. */
    @Transactional(readOnly = true)
    public List<StoredMessage> of(Collection<Long> suggestions) {
        return messages.ofSuggestions(suggestions).stream().map(this::opened).toList();
    }

    private Map<Long, List<GroupMessage>> byGroup(Collection<GroupMessage> batch) {
        Map<String, Long> ids = new LinkedHashMap<>();
        batch.forEach(message ->
                ids.computeIfAbsent(message.group(), code -> groups.heard(code).id()));
        return batch.stream().collect(groupingBy(message -> ids.get(message.group()), TreeMap::new, toList()));
    }

    private void lock(long group) {
        if (messages.lock(group) == null) {
            messages.cover(group);
            messages.lock(group);
        }
    }

    private void append(String channel, long group, List<GroupMessage> fresh, boolean silent) {
        long received = messages.lock(group);
        List<MessageRow> sealed = new ArrayList<>(fresh.size());
        for (GroupMessage message : fresh) {
            sealed.add(sealed(channel, group, ++received, message, silent));
        }
        rows.insert(sealed);
        messages.receive(group, received);
    }

    private MessageRow sealed(String channel, long group, long seq, GroupMessage message, boolean silent) {
        return new MessageRow(
                0,
                group,
                seq,
                channel,
                message.id(),
                message.sender(),
                seal.seal(message.name()),
                message.at(),
                clock.instant(),
                message.type(),
                seal.seal(message.text()),
                message.quote(),
                message.of(),
                silent,
                "");
    }

    private StoredMessage opened(MessageRow row) {
        GroupMessage message = new GroupMessage(
                row.externalId(),
                row.groupCode(),
                row.sender(),
                seal.open(row.senderName()),
                row.sentAt(),
                row.type(),
                seal.open(row.words()),
                row.quoteOf(),
                row.recallOf());
        return new StoredMessage(row.id(), row.groupId(), row.seq(), row.silent(), message);
    }
}
