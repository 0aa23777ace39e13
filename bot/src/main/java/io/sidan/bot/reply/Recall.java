package io.sidan.bot.reply;

import java.util.List;
import org.springframework.stereotype.Repository;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;

/** Takes back what has been written and not been said. */
@Repository
public class Recall {

    private final OutboxMapper rows;

    Recall(OutboxMapper rows) {
        this.rows = rows;
    }

    /** What has not been said yet under keys that begin so. */
    @Transactional(propagation = Propagation.MANDATORY)
    public void unsaid(String prefix) {
        cancel(rows.unsaid(prefix));
    }

    /** What has not been said yet in this group. */
    @Transactional(propagation = Propagation.MANDATORY)
    public void unsaidIn(long township, String group) {
        cancel(rows.unsaidIn(township, group));
    }

    /** What waits to be said openly of a case that has just become confidential. */
    @Transactional(propagation = Propagation.MANDATORY)
    public void openly(long suggestion) {
        cancel(rows.openlyUnsaid(suggestion));
        mark(suggestion, true);
    }

    /** What was said of the case may be read again by everybody who watches the outbox. */
    @Transactional(propagation = Propagation.MANDATORY)
    public void nothing(long suggestion) {
        mark(suggestion, false);
    }

    private void mark(long suggestion, boolean confidential) {
        List<Long> all = rows.of(suggestion);
        if (!all.isEmpty()) {
            rows.conceal(all, confidential);
        }
    }

    private void cancel(List<Long> unsaid) {
        if (!unsaid.isEmpty()) {
            rows.cancel(unsaid);
        }
    }
}
