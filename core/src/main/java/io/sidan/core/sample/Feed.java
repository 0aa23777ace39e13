package io.sidan.core.sample;

import io.sidan.core.message.OutcomeKind;
import io.sidan.core.privacy.Seal;
import io.sidan.core.roster.Role;
import io.sidan.core.suggestion.Move;
import io.sidan.core.suggestion.Refusal;
import io.sidan.core.suggestion.State;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import org.springframework.stereotype.Repository;
import org.springframework.transaction.annotation.Transactional;

/** What the system made of each message and each step of a sample, for whoever watches it work. */
@Repository
@Transactional(readOnly = true)
public class Feed {

    private static final int MOST = 500;

    private final FeedMapper lines;
    private final Seal seal;

    Feed(FeedMapper lines, Seal seal) {
        this.lines = lines;
        this.seal = seal;
    }

    /**
     * One message and what became of it.
     *
     * @param seq its place in the order of arrival
     * @param id the channel's id
     * @param revision how often the outcome has been revised
     * @param number of the case it belongs to, or null
     * @param opened it opened that case
     */
    public record Understood(
            long seq,
            String id,
            String group,
            String sender,
            String name,
            Instant at,
            OutcomeKind kind,
            int revision,
            String category,
            String place,
            boolean confidential,
            double confidence,
            String why,
            Instant decidedAt,
            String number,
            Integer shortNumber,
            String title,
            boolean opened) {}

    /**
     * One step of a case that was more than the bot noting what it heard.
     *
     * @param move null where the case was opened as a candidate
     */
    public record Stepped(
            long seq,
            Instant at,
            Move move,
            Role role,
            String actor,
            String channel,
            State from,
            State to,
            String number,
            int shortNumber,
            String title) {}

    /** A case as it stands, that some message told of. */
    public record Told(String number, int shortNumber, State state) {}

    /** Messages with an outcome behind this place, the oldest first, at most 500. */
    public List<Understood> understood(long township, long seq) {
        return lines.understood(township, seq, MOST).stream().map(this::opened).toList();
    }

    /** Messages whose outcome was revised after this moment, in the order of that, at most 500. */
    public List<Understood> revised(long township, Instant after) {
        return lines.revised(township, after, MOST).stream().map(this::opened).toList();
    }

    /** Steps behind this place of the ledger, the oldest first, at most 500. */
    public List<Stepped> stepped(long township, long seq) {
        return lines.stepped(township, seq, MOST);
    }

    /** What was the time in the play when this really happened: that of the last message before it, and on from there. */
    public Instant played(long township, Instant really) {
        return Optional.ofNullable(lines.before(township, really))
                .map(last -> last.sentAt().plus(Duration.between(last.receivedAt(), really)))
                .orElse(really);
    }

    /**
     * The case that a message belongs to, or the one that was merged into.
     *
     * @throws Refusal where the message belongs to none
     */
    public Told told(long township, String message) {
        return Optional.ofNullable(lines.told(township, message))
                .orElseThrow(() -> Refusal.missing("消息「" + message + "」没有归到哪一件"));
    }

    private Understood opened(FeedMapper.Row row) {
        return new Understood(
                row.seq(),
                row.externalId(),
                row.chat(),
                row.sender(),
                seal.open(row.senderName()),
                row.sentAt(),
                row.kind(),
                row.revision(),
                row.categoryName(),
                row.place(),
                row.confidential(),
                row.confidence(),
                row.why(),
                row.decidedAt(),
                row.number(),
                row.shortNumber(),
                row.title(),
                row.opened());
    }
}
