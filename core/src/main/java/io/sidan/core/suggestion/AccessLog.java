package io.sidan.core.suggestion;

import io.sidan.core.roster.Role;
import java.time.Clock;
import java.time.Instant;
import java.util.List;
import org.springframework.stereotype.Repository;
import org.springframework.transaction.PlatformTransactionManager;
import org.springframework.transaction.TransactionDefinition;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;
import org.springframework.transaction.support.TransactionSynchronization;
import org.springframework.transaction.support.TransactionSynchronizationManager;
import org.springframework.transaction.support.TransactionTemplate;

/** Who read a confidential case, unmasked one or tried to; lines are added, never changed (网安法 §21: six months). */
@Repository
public class AccessLog {

    private static final int LARGEST_PAGE = 200;

    private final AccessLogMapper lines;
    private final TransactionTemplate apart;
    private final Clock clock;

    AccessLog(AccessLogMapper lines, PlatformTransactionManager transactions, Clock clock) {
        this.lines = lines;
        this.apart = new TransactionTemplate(transactions);
        this.apart.setPropagationBehavior(TransactionDefinition.PROPAGATION_REQUIRES_NEW);
        this.clock = clock;
    }

    /** What somebody did, or was refused. */
    public enum What {
        READ("查阅"),
        UNMASK("看明文"),
        REFUSED("被拒绝"),
        GRANT("列入名单"),
        END("移出名单");

        private final String label;

        What(String label) {
            this.label = label;
        }

        public String label() {
            return label;
        }
    }

    /** One line. */
    public record Line(
            long id,
            String number,
            What what,
            Role role,
            String actor,
            String actorName,
            String channel,
            String reason,
            Instant at) {}

    public record Page(List<Line> items, long total) {}

    /** The lines of the actor's township, the newest first. */
    @Transactional(readOnly = true)
    public Page page(Actor actor, String number, int page, int size) {
        int limit = Math.min(Math.max(size, 1), LARGEST_PAGE);
        return new Page(
                lines.page(actor.township(), number, limit, (long) Math.max(page, 0) * limit),
                lines.count(actor.township(), number));
    }

    /** In the transaction of what is read: no line, no reading. */
    @Transactional(propagation = Propagation.MANDATORY)
    public void keep(What what, Sight sight, Actor actor, String reason) {
        lines.add(what, sight, actor, reason, clock.instant());
    }

    /** A refusal rolls back what it interrupts, so its line is written after that, when all locks are free again. */
    void refused(Sight sight, Actor actor) {
        Instant at = clock.instant();
        Runnable line = () -> apart.executeWithoutResult(now -> lines.add(What.REFUSED, sight, actor, null, at));
        if (!TransactionSynchronizationManager.isSynchronizationActive()) {
            line.run();
            return;
        }
        TransactionSynchronizationManager.registerSynchronization(new TransactionSynchronization() {
            @Override
            public void afterCompletion(int status) {
                line.run();
            }
        });
    }
}
