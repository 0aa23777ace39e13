package io.sidan.core.form;

import io.sidan.core.form.Exports.Wish;
import io.sidan.core.suggestion.Refusal;
import java.io.OutputStream;
import java.util.Set;
import java.util.UUID;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.beans.factory.DisposableBean;
import org.springframework.core.NestedExceptionUtils;
import org.springframework.stereotype.Component;

/** Exports made one after the other in the background. */
@Component
class ExportQueue implements DisposableBean {

    private static final Logger LOG = LoggerFactory.getLogger(ExportQueue.class);

    private final ExportLog log;
    private final ExportFolder folder;
    private final FormRows rows;
    private final FormWriter writer;
    private final Set<Long> waiting = ConcurrentHashMap.newKeySet();
    private final ExecutorService hand = Executors.newSingleThreadExecutor(work -> {
        Thread thread = new Thread(work, "exports");
        thread.setDaemon(true);
        return thread;
    });

    ExportQueue(ExportLog log, ExportFolder folder, FormRows rows, FormWriter writer) {
        this.log = log;
        this.folder = folder;
        this.rows = rows;
        this.writer = writer;
    }

    void add(long id, Wish wish, Masked masked) {
        waiting.add(id);
        hand.execute(() -> make(id, wish, masked));
    }

    /** What waits for its turn here is not left behind. */
    void keepWaiting() {
        waiting.forEach(id -> log.goesOn(id, 0));
    }

    @Override
    public void destroy() {
        hand.shutdownNow();
    }

    private void make(long id, Wish wish, Masked masked) {
        waiting.remove(id);
        String name = UUID.randomUUID().toString();
        ExportJob job = new ExportJob(writer, wish, masked, lines -> heard(id, lines));
        try {
            folder.make();
            log.expect(
                    id,
                    wish.forms().stream()
                            .mapToLong(form -> rows.count(form, wish.scope()))
                            .sum());
            heard(id, 0);
            try (OutputStream out = folder.write(name)) {
                job.write(out);
            }
            keep(id, job, name);
        } catch (Exception failure) {
            folder.remove(name);
            if (NestedExceptionUtils.getMostSpecificCause(failure) instanceof ExportCancelled) {
                return; // MyBatis wraps what is thrown while it reads
            }
            LOG.error("export {} failed", id, failure);
            log.failed(id, job.lines(), failure instanceof Refusal ? failure.getMessage() : "没有做成，请再试一次；还不行请找管理员看日志");
        }
    }

    private void keep(long id, ExportJob job, String name) {
        if (!log.done(id, job.lines(), name)) {
            folder.remove(name);
        }
    }

    private void heard(long id, long lines) {
        if (!log.goesOn(id, lines)) {
            throw new ExportCancelled();
        }
    }
}
