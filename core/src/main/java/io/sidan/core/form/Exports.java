package io.sidan.core.form;

import io.sidan.core.suggestion.Actor;
import io.sidan.core.suggestion.Refusal;
import java.io.BufferedOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.UUID;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.stream.Collectors;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.beans.factory.DisposableBean;
import org.springframework.stereotype.Service;

/** 导出: forms made one after the other in the background; each is a line of the log, which says how far it is. */
@Service
public class Exports implements DisposableBean {

    private static final Logger log = LoggerFactory.getLogger(Exports.class);

    /** Who makes an export says at least so often how far it is. */
    private static final Duration SILENT = Duration.ofMinutes(30);

    private final ExportMapper exports;
    private final FormRows rows;
    private final FormWriter writer;
    private final FormProperties properties;
    private final Clock clock;
    private final ExecutorService hand = Executors.newSingleThreadExecutor(work -> {
        Thread thread = new Thread(work, "exports");
        thread.setDaemon(true);
        return thread;
    });

    Exports(ExportMapper exports, FormRows rows, FormWriter writer, FormProperties properties, Clock clock) {
        this.exports = exports;
        this.rows = rows;
        this.writer = writer;
        this.properties = properties;
        this.clock = clock;
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
        return exports.all(township);
    }

    /** Begins an export and answers its id; it goes on behind. */
    public long begin(Wish wish, Actor actor) {
        wish.forms().forEach(form -> writer.requirePrintable(form, wish.scope(), wish.format()));
        Masked masked = Masked.to(actor.role());
        long id = ask(wish, masked, actor);
        hand.execute(() -> make(id, wish, masked));
        return id;
    }

    /** Writes one form at once, and keeps that it was taken out. */
    public void hand(Wish wish, Actor actor, OutputStream out) throws IOException {
        Masked masked = Masked.to(actor.role());
        long id = ask(wish, masked, actor);
        ExportJob job = new ExportJob(writer, wish, masked, lines -> exports.progress(id, lines, clock.instant()));
        try {
            job.write(out);
            end(id, "DONE", job, null, null);
        } catch (IOException | RuntimeException failure) {
            end(id, "FAILED", job, null, "没有传完");
            throw failure;
        }
    }

    public void cancel(long township, long id) {
        if (exports.cancel(id, township, clock.instant()) != 1) {
            throw Refusal.notNow("这次导出已经结束了");
        }
    }

    /** The file, or a refusal where it is not there (yet, or any more). */
    public Path file(long township, long id) {
        ExportLine line = find(township, id);
        if (!line.isReady()) {
            throw Refusal.notNow(line.state().equals("RUNNING") ? "还没有做完" : "这份文件已经清掉了，请再导出一次");
        }
        return properties.folder().resolve(line.file());
    }

    public ExportLine find(long township, long id) {
        ExportLine line = exports.find(township, id);
        if (line == null) {
            throw Refusal.missing("没有这次导出");
        }
        return line;
    }

    @Override
    public void destroy() {
        hand.shutdownNow();
    }

    private long ask(Wish wish, Masked masked, Actor actor) {
        ExportMapper.Asked asked = new ExportMapper.Asked(wish, masked, actor, clock.instant());
        exports.ask(asked);
        return asked.id;
    }

    private void make(long id, Wish wish, Masked masked) {
        String name = UUID.randomUUID().toString();
        Path file = properties.folder().resolve(name);
        ExportJob job = new ExportJob(writer, wish, masked, lines -> heard(id, lines));
        try {
            Files.createDirectories(properties.folder());
            exports.expect(
                    id,
                    wish.forms().stream()
                            .mapToLong(form -> rows.count(form, wish.scope()))
                            .sum());
            heard(id, 0);
            try (OutputStream out = new BufferedOutputStream(Files.newOutputStream(file))) {
                job.write(out);
            }
            keep(id, job, file);
        } catch (ExportCancelled cancelled) {
            remove(file);
        } catch (Exception failure) {
            log.error("export {} failed", id, failure);
            remove(file);
            end(id, "FAILED", job, null, failure instanceof Refusal ? failure.getMessage() : "没有做成，请再试一次；还不行请找管理员看日志");
        }
    }

    private void keep(long id, ExportJob job, Path file) {
        if (end(id, "DONE", job, file.getFileName().toString(), null) == 0) {
            remove(file);
        }
    }

    private void heard(long id, long lines) {
        if (exports.progress(id, lines, clock.instant()) == 0) {
            throw new ExportCancelled();
        }
    }

    private int end(long id, String state, ExportJob job, String file, String failure) {
        return exports.end(id, state, job.lines(), file, failure, clock.instant());
    }

    /** What nobody fetched in time goes; what a process left behind is said to have failed. */
    private void sweep() {
        Instant now = clock.instant();
        exports.giveUp(now.minus(SILENT), now);
        for (long id : exports.outdated(now.minus(properties.kept()))) {
            remove(properties.folder().resolve(exports.file(id)));
            exports.forgetFile(id);
        }
    }

    private static void remove(Path file) {
        try {
            Files.deleteIfExists(file);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
