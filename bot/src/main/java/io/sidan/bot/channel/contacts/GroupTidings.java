package io.sidan.bot.channel.contacts;

import io.sidan.bot.reply.Hearers;
import io.sidan.bot.reply.Outbox;
import io.sidan.bot.reply.Saying;
import io.sidan.core.roster.ChatGroup;
import io.sidan.core.roster.ChatGroups;
import java.time.Clock;
import java.time.Instant;
import org.springframework.stereotype.Component;
import org.springframework.transaction.support.TransactionTemplate;

/** Tells the station of a customer group that went silent, once for each silence, and of one that is full, once for each step. */
@Component
class GroupTidings {

    private final WecomGroups groups;
    private final ChatGroups roster;
    private final Silence silence;
    private final Hearers hearers;
    private final Outbox outbox;
    private final Clock clock;
    private final TransactionTemplate transaction;

    GroupTidings(
            WecomGroups groups,
            ChatGroups roster,
            Silence silence,
            Hearers hearers,
            Outbox outbox,
            Clock clock,
            TransactionTemplate transaction) {
        this.groups = groups;
        this.roster = roster;
        this.silence = silence;
        this.hearers = hearers;
        this.outbox = outbox;
        this.clock = clock;
        this.transaction = transaction;
    }

    /** Any number of processes may look: what was told is told once. */
    void look() {
        Instant now = clock.instant();
        groups.all().stream()
                .filter(group -> group.goneAt() == null)
                .forEach(group -> roster.find(group.code())
                        .ifPresent(known -> transaction.executeWithoutResult(status -> tell(group, known, now))));
    }

    private void tell(GroupStanding group, ChatGroup known, Instant now) {
        if (group.heardAt() != null && silence.isTooLong(group.heardAt(), now)) {
            tell(
                    known,
                    "silent:" + known.id() + ":" + group.heardAt().toEpochMilli(),
                    Saying.of("group.silent", null)
                            .with("group", group.called())
                            .with("hours", silence.of(group.heardAt(), now).toHours()));
        }
        if (group.overflowAdvice() != null) {
            tell(
                    known,
                    "full:" + known.id() + ":" + group.isFull(),
                    Saying.of("group.full", null).with("sentence", group.overflowAdvice()));
        }
    }

    private void tell(ChatGroup group, String key, Saying saying) {
        hearers.station(group.townshipId()).forEach(to -> outbox.tell(to, key + ":" + to.name(), saying));
    }
}
