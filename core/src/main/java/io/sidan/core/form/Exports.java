package io.sidan.core.form;

import io.sidan.core.suggestion.Actor;
import io.sidan.core.suggestion.Refusal;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Collectors;
import org.springframework.stereotype.Service;

/** 导出: forms taken out, at once or in the background; each is a line of the log, which says how far it is. */
@Service
public class Exports {

    private final ExportLog log;
    private final ExportQueue queue;
    private final ExportFolder folder;
    private final FormWriter writer;
    private final FormProperties properties;

    Exports(ExportLog log, ExportQueue queue, ExportFolder folder, FormWriter writer, FormProperties properties) {
        this.log = log;
        this.queue = queue;
        this.folder = folder;
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
        queue.add(id, wish, masked);
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
        return folder.find(line.file()).orElseThrow(() -> Refusal.notNow("这份文件不在这台机器上，请再导出一次；几台机器要共用导出的文件夹"));
    }

    public ExportLine find(long township, long id) {
        return log.find(township, id);
    }

    /**
     * What nobody fetched in time goes, and what a process left behind is said to have failed. A file that is not here
     * lies with the process that made it, which deletes it.
     */
    public void sweep() {
        queue.keepWaiting();
        log.giveUpSilent();
        for (ExportMapper.Outdated made : log.olderThan(properties.kept())) {
            if (folder.remove(made.file())) {
                log.forgetFile(made.id());
            }
        }
    }
}
