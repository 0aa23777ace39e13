package io.sidan.core.form;

import io.sidan.core.suggestion.Actor;
import io.sidan.core.suggestion.Refusal;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import org.springframework.stereotype.Repository;
import org.springframework.transaction.PlatformTransactionManager;
import org.springframework.transaction.TransactionDefinition;
import org.springframework.transaction.support.TransactionTemplate;

/** 导出记录: who asked for which forms, how far each export is, and how it ended. */
@Repository
class ExportLog {

    /** Who makes an export says at least so often how far it is. */
    private static final Duration SILENT = Duration.ofMinutes(30);

    private final ExportMapper lines;
    private final TransactionTemplate apart;
    private final Clock clock;

    ExportLog(ExportMapper lines, PlatformTransactionManager transactions, Clock clock) {
        this.lines = lines;
        this.apart = new TransactionTemplate(transactions);
        this.apart.setPropagationBehavior(TransactionDefinition.PROPAGATION_REQUIRES_NEW);
        this.clock = clock;
    }

    /** The newest first. */
    List<ExportLine> of(long township) {
        return lines.all(township);
    }

    ExportLine find(long township, long id) {
        ExportLine line = lines.find(township, id);
        if (line == null) {
            throw Refusal.missing("没有这次导出");
        }
        return line;
    }

    long ask(Exports.Wish wish, Masked masked, Actor actor) {
        ExportMapper.Asked asked = new ExportMapper.Asked(wish, masked, actor, clock.instant());
        lines.ask(asked);
        return asked.id;
    }

    void expect(long id, long rows) {
        lines.expect(id, rows);
    }

    /** False where it was cancelled meanwhile. The connection that reads the rows is busy: this goes by another. */
    boolean goesOn(long id, long rows) {
        return apart.execute(status -> lines.progress(id, rows, clock.instant())) == 1;
    }

    /** False where it was cancelled meanwhile. */
    boolean done(long id, long rows, String file) {
        return lines.end(id, "DONE", rows, file, null, clock.instant()) == 1;
    }

    void failed(long id, long rows, String why) {
        lines.end(id, "FAILED", rows, null, why, clock.instant());
    }

    void cancel(long township, long id) {
        if (lines.cancel(id, township, clock.instant()) != 1) {
            throw Refusal.notNow("这次导出已经结束了");
        }
    }

    /** What a process left behind is said to have failed. */
    void giveUpSilent() {
        Instant now = clock.instant();
        lines.giveUp(now.minus(SILENT), now);
    }

    /** Those whose files were made longer ago than that. */
    List<ExportMapper.Outdated> olderThan(Duration kept) {
        return lines.outdated(clock.instant().minus(kept));
    }

    boolean isOlderThan(ExportLine line, Duration kept) {
        return line.endedAt() != null && line.endedAt().isBefore(clock.instant().minus(kept));
    }

    void forgetFile(long id) {
        lines.forgetFile(id);
    }
}
