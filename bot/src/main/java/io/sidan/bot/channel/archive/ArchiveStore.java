package io.sidan.bot.channel.archive;

import io.sidan.bot.channel.archive.Gaps.Gap;
import io.sidan.bot.channel.archive.UnopenedEnvelopes.Aside;
import io.sidan.bot.inbox.BadMessage;
import io.sidan.bot.inbox.Cursors;
import io.sidan.bot.inbox.Cursors.Reading;
import io.sidan.bot.inbox.Inbox;
import io.sidan.core.message.GroupMessage;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import org.springframework.stereotype.Component;
import tools.jackson.core.JacksonException;
import tools.jackson.databind.json.JsonMapper;

/** Stores what was read: messages, what is put aside, gaps and the place reached in one transaction, or not at all. */
@Component
class ArchiveStore {

    static final String CHANNEL = "archive";

    private final Inbox inbox;
    private final Cursors cursors;
    private final UnopenedEnvelopes unopened;
    private final Gaps gaps;
    private final Agreements agreements;
    private final ArchiveState state;
    private final Acquaintance acquaintance;
    private final Translation translation;
    private final ConsentRule rule;

    ArchiveStore(
            Inbox inbox,
            Cursors cursors,
            UnopenedEnvelopes unopened,
            Gaps gaps,
            Agreements agreements,
            ArchiveState state,
            Acquaintance acquaintance,
            ArchiveProperties archive,
            JsonMapper json) {
        this.inbox = inbox;
        this.cursors = cursors;
        this.unopened = unopened;
        this.gaps = gaps;
        this.agreements = agreements;
        this.state = state;
        this.acquaintance = acquaintance;
        this.translation = new Translation(json, archive.own());
        this.rule = archive.consent();
    }

    /** What could be read, with the envelopes that could not. */
    private record Read(List<Archived> messages, List<Opened> failed) {

        List<GroupMessage> posted() {
            return messages.stream().map(Archived::message).toList();
        }

        Instant newest() {
            return posted().stream()
                    .map(GroupMessage::at)
                    .max(Comparator.naturalOrder())
                    .orElse(null);
        }
    }

    /** The place the archive was read to; 0 where it never was. */
    long reached() {
        return cursors.reached(CHANNEL).map(Long::valueOf).orElse(0L);
    }

    void store(Reading reading, Haul haul, List<Opened> opened) {
        Portions.of(opened, (offset, part) -> store(reading, haul.part(offset, part.size()), read(part)));
    }

    /** What came at last of a gap. */
    void fill(Reading reading, Gap gap, List<Opened> opened) {
        if (!opened.isEmpty()) {
            Portions.of(opened, (offset, part) -> add(reading, read(part)));
        }
        gaps.fill(gap, opened.stream().map(Opened::envelope).toList());
    }

    /** Envelopes that had been put aside and were tried once more, in the same order. */
    void retry(Reading reading, List<Aside> asides, List<Opened> opened) {
        List<Opened> judged = opened.stream().map(this::judged).toList();
        Portions.of(judged, (offset, part) -> settle(reading, asides.subList(offset, offset + part.size()), part));
    }

    private void store(Reading reading, Haul haul, Read read) {
        inbox.receive(CHANNEL, read.posted(), () -> {
            unopened.putAside(read.failed());
            agreements.hear(read.messages());
            gaps.note(haul);
            state.heard(read.newest(), haul.wentBack());
            cursors.move(reading, place(haul.from()), place(haul.to()));
        });
    }

    private void add(Reading reading, Read read) {
        inbox.receive(CHANNEL, read.posted(), () -> {
            cursors.require(reading);
            unopened.putAside(read.failed());
            agreements.hear(read.messages());
        });
    }

    private void settle(Reading reading, List<Aside> asides, List<Opened> opened) {
        Read read = read(opened);
        inbox.receive(CHANNEL, read.posted(), () -> {
            cursors.require(reading);
            agreements.hear(read.messages());
            for (int i = 0; i < asides.size(); i++) {
                if (opened.get(i).fault() == null) {
                    unopened.settle(asides.get(i).id());
                } else {
                    unopened.keep(asides.get(i).id(), opened.get(i).fault());
                }
            }
        });
    }

    private Read read(List<Opened> opened) {
        List<Archived> messages = new ArrayList<>(opened.size());
        List<Opened> failed = new ArrayList<>();
        for (Opened one : opened) {
            if (one.fault() != null) {
                failed.add(one);
                continue;
            }
            try {
                messages.add(translation.read(one.plain()));
            } catch (BadMessage | JacksonException unreadable) {
                failed.add(Opened.not(one.envelope(), Unopened.UNREADABLE));
            }
        }
        return new Read(agreements.heed(acquaintance.introduce(messages), rule), failed);
    }

    private Opened judged(Opened one) {
        return read(List.of(one)).failed().stream().findFirst().orElse(one);
    }

    /** A channel never read is at no place at all. */
    private static String place(long seq) {
        return seq == 0 ? "" : String.valueOf(seq);
    }
}
