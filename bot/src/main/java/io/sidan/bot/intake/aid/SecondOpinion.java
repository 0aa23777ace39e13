package io.sidan.bot.intake.aid;

import io.sidan.core.message.Outcome;
import io.sidan.core.message.OutcomeKind;
import io.sidan.core.message.Outcomes;
import io.sidan.core.privacy.Masking;
import io.sidan.core.privacy.Seal;
import io.sidan.core.sample.SampleCleared;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import org.apache.ibatis.annotations.Delete;
import org.apache.ibatis.annotations.Insert;
import org.apache.ibatis.annotations.Mapper;
import org.apache.ibatis.annotations.Param;
import org.apache.ibatis.annotations.Select;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.context.event.EventListener;
import org.springframework.stereotype.Service;
import org.springframework.transaction.support.TransactionTemplate;

/**
 * Asks another machine about what this one is unsure of. Its word is written beside the reason and changes how sure the
 * queue is of the message; the message stays unsure, and with a person.
 */
@Service
public class SecondOpinion {

    private static final Logger log = LoggerFactory.getLogger(SecondOpinion.class);

    private static final Duration RECENT = Duration.ofDays(1);
    private static final double LIKELY = 0.7;
    private static final double UNLIKELY = 0.2;
    private static final int LONGEST_WHY = 255;

    private final OpinionMapper opinions;
    private final Chat chat;
    private final Outcomes outcomes;
    private final Seal seal;
    private final TransactionTemplate transaction;
    private final Clock clock;
    private final int batch;

    SecondOpinion(
            OpinionMapper opinions,
            Chat chat,
            Outcomes outcomes,
            Seal seal,
            TransactionTemplate transaction,
            AidProperties aid,
            Clock clock) {
        this.opinions = opinions;
        this.chat = chat;
        this.outcomes = outcomes;
        this.seal = seal;
        this.transaction = transaction;
        this.clock = clock;
        this.batch = aid.batch();
    }

    /** Asks about the next few; answers about how many. */
    public int round() {
        int asked = 0;
        Instant now = clock.instant();
        for (Doubt doubt : chat.isReady() ? opinions.doubts(now.minus(RECENT), batch) : List.<Doubt>of()) {
            if (!chat.isReady() || Thread.currentThread().isInterrupted()) {
                break;
            }
            asked++;
            ask(doubt);
        }
        return asked;
    }

    /** What the server cannot answer is not asked again: a person looks at it anyway. */
    private void ask(Doubt doubt) {
        Optional<Boolean> said = Optional.empty();
        try {
            said = chat.tellsOfAProblem(Masking.mask(seal.open(doubt.words())));
        } catch (AidFailed failure) {
            log.warn("no second opinion on message {}: {}", doubt.id(), failure.getMessage());
        }
        Optional<Boolean> opinion = said;
        transaction.executeWithoutResult(status -> keep(doubt.id(), opinion));
    }

    private void keep(long message, Optional<Boolean> said) {
        String word = said.map(report -> report ? "REPORT" : "CHATTER").orElse("NONE");
        if (opinions.keep(message, word, clock.instant()) == 1) {
            said.ifPresent(report -> note(message, report));
        }
    }

    private void note(long message, boolean report) {
        Outcome outcome = outcomes.of(List.of(message)).get(message);
        if (outcome != null && outcome.kind() == OutcomeKind.UNSURE) {
            String why = outcome.why() + "；另一台机器看" + (report ? "像在反映问题" : "像闲话");
            outcomes.revise(message, outcome.weighed(report ? LIKELY : UNLIKELY, cut(why)));
        }
    }

    @EventListener
    void follow(SampleCleared cleared) {
        opinions.forget(cleared.township());
    }

    private static String cut(String why) {
        return why.substring(0, Math.min(why.length(), LONGEST_WHY));
    }

    record Doubt(long id, byte[] words) {}

    @Mapper
    interface OpinionMapper {

        @Select("""
                SELECT m.id, m.words FROM message m JOIN outcome o ON o.message_id = m.id
                LEFT JOIN opinion p ON p.message_id = m.id
                WHERE m.worded = TRUE AND m.received_at >= #{since} AND o.kind = 'UNSURE' AND o.decided_by IS NULL
                    AND NOT o.confidential AND p.message_id IS NULL AND m.words IS NOT NULL AND NOT m.silent
                ORDER BY m.received_at DESC, m.id DESC LIMIT #{limit}
                """)
        List<Doubt> doubts(@Param("since") Instant since, @Param("limit") int limit);

        @Insert("INSERT IGNORE INTO opinion (message_id, said, at) VALUES (#{message}, #{said}, #{at})")
        int keep(@Param("message") long message, @Param("said") String said, @Param("at") Instant at);

        @Delete("""
                DELETE FROM opinion WHERE message_id IN (SELECT id FROM message WHERE township_id = #{township})
                """)
        int forget(long township);
    }
}
