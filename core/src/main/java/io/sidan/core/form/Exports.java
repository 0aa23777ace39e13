package io.sidan.core.form;

import io.sidan.core.suggestion.Actor;
import io.sidan.core.suggestion.Refusal;
import java.io.BufferedOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.stream.Collectors;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.beans.factory.DisposableBean;
import org.springframework.core.NestedExceptionUtils;
import org.springframework.stereotype.Service;

/** 导出: forms made one after the other in the background; each is a line of the log, which says how far it is. */
@Service
public class Exports implements DisposableBean {

    private static final Logger LOG = LoggerFactory.getLogger(Exports.class);

    private final ExportLog log;
    private final FormRows rows;
    private final FormWriter writer;
    private final FormProperties properties;
    private final Set<Long> queued = ConcurrentHashMap.newKeySet();
    private final ExecutorService hand = Executors.newSingleThreadExecutor(work -> {
        Thread thread = new Thread(work, "exports");
        thread.setDaemon(true);
        return thread;
    });

    Exports(ExportLog log, FormRows rows, FormWriter writer, FormProperties properties) {
        this.log = log;
        this.rows = rows;
        this.writer = writer;
        this.properties = properties;
    }

    /** Which forms of whom, as what. */
    public record Wish(List<Form> forms, FormScope scope, FormFormat format) {

        public Wish {
            if (forms.isEmpty()) {
                throw Refusal.incomplete("forms", "请选要导出的表");
            }
            forms = forms.stream().distinct().toList();
        }

        String codes() {
            return forms.stream().map(Form::code).collect(Collectors.joining(","));
        }
    }

    /** The log, the newest first. */
    public List<ExportLine> log(long township) {
        sweep();
        return log.of(township);
    }

    /** Begins an export and answers its id; it goes on behind. */
    public long begin(Wish wish, Actor actor) {
        wish.forms().forEach(form -> writer.requirePrintable(form, wish.scope(), wish.format()));
        Masked masked = Masked.to(actor.role());
        long id = log.ask(wish, masked, actor);
        queued.add(id);
        hand.execute(() -> make(id, wish, masked));
        return id;
    }

    /** Writes one form at once, and keeps that it was taken out. */
    public void hand(Wish wish, Actor actor, OutputStream out) throws IOException {
        Masked masked = Masked.to(actor.role());
        long id = log.ask(wish, masked, actor);
        ExportJob job = new ExportJob(writer, wish, masked, lines -> log.goesOn(id, lines));
        try {
            job.write(out);
            log.done(id, job.lines(), null);
        } catch (IOException | RuntimeException failure) {
            log.failed(id, job.lines(), "没有传完");
            throw failure;
        }
    }

    public void cancel(long township, long id) {
        log.cancel(township, id);
    }

    /** The file, or a refusal where it is not there (yet, or any more). */
    public Path file(long township, long id) {
        ExportLine line = find(township, id);
        if (!line.isReady() || log.isOlderThan(line, properties.kept())) {
            throw Refusal.notNow(line.state().equals("RUNNING") ? "还没有做完" : "这份文件已经清掉了，请再导出一次");
        }
        Path file = properties.folder().resolve(line.file());
        if (!Files.exists(file)) {
            throw Refusal.notNow("这份文件不在这台机器上，请再导出一次；几台机器要共用导出的文件夹");
        }
        return file;
    }

    public ExportLine find(long township, long id) {
        return log.find(township, id);
    }

    /**
     * What nobody fetched in time goes, and what a process left behind is said to have failed; what waits for its turn
     * here is not left behind. A file that is not here lies with the process that made it, which deletes it.
     */
    public void sweep() {
        queued.forEach(id -> log.goesOn(id, 0));
        log.giveUpSilent();
        for (ExportMapper.Outdated made : log.olderThan(properties.kept())) {
            if (remove(properties.folder().resolve(made.file()))) {
                log.forgetFile(made.id());
            }
        }
    }

    @Override
    public void destroy() {
        hand.shutdownNow();
    }

    private void make(long id, Wish wish, Masked masked) {
        queued.remove(id);
        String name = UUID.randomUUID().toString();
        Path file = properties.folder().resolve(name);
        ExportJob job = new ExportJob(writer, wish, masked, lines -> heard(id, lines));
        try {
            Files.createDirectories(properties.folder());
            log.expect(
                    id,
                    wish.forms().stream()
                            .mapToLong(form -> rows.count(form, wish.scope()))
                            .sum());
            heard(id, 0);
            try (OutputStream out = new BufferedOutputStream(Files.newOutputStream(file))) {
                job.write(out);
            }
            keep(id, job, file);
        } catch (Exception failure) {
            remove(file);
            if (NestedExceptionUtils.getMostSpecificCause(failure) instanceof ExportCancelled) {
                return; // MyBatis wraps what is thrown while it reads
            }
            LOG.error("export {} failed", id, failure);
            log.failed(id, job.lines(), failure instanceof Refusal ? failure.getMessage() : "没有做成，请再试一次；还不行请找管理员看日志");
        }
    }

    private void keep(long id, ExportJob job, Path file) {
        if (!log.done(id, job.lines(), file.getFileName().toString())) {
            remove(file);
        }
    }

    private void heard(long id, long lines) {
        if (!log.goesOn(id, lines)) {
            throw new ExportCancelled();
        }
    }

    private static boolean remove(Path file) {
        try {
            return Files.deleteIfExists(file);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
