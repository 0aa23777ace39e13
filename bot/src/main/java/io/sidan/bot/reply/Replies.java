package io.sidan.bot.reply;

import io.sidan.core.privacy.Seal;
import io.sidan.core.sample.SampleCleared;
import java.time.Instant;
import java.util.Comparator;
import java.util.List;
import org.springframework.context.event.EventListener;
import org.springframework.stereotype.Repository;
import org.springframework.transaction.annotation.Transactional;

/** What the bot has said in a chat, for whoever shows that chat. */
@Repository
public class Replies {

    private final OutboxMapper rows;
    private final Seal seal;

    Replies(OutboxMapper rows, Seal seal) {
        this.rows = rows;
        this.seal = seal;
    }

    /**
     * One thing said.
     *
     * @param person to whom; null: to all of the group
     * @param suggestion the case it is about, or null
     */
    public record Reply(long id, String person, Long suggestion, String text, Instant at) {}

    /** The last of what was said in this chat behind a place in the outbox, in the order it was written. */
    @Transactional(readOnly = true)
    public List<Reply> since(long township, String chat, long after, int limit) {
        return rows.saidIn(township, chat, after, limit).stream()
                .map(row ->
                        new Reply(row.id(), row.person(), row.suggestionId(), seal.open(row.words()), row.writtenAt()))
                .sorted(Comparator.comparing(Reply::id))
                .toList();
    }

    @EventListener
    void follow(SampleCleared cleared) {
        rows.forget(cleared.township());
    }
}
