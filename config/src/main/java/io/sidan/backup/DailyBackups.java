package io.sidan.backup;

import io.sidan.core.calendar.WorkingDays;
import io.sidan.core.part.Part;
import io.sidan.core.part.Parts;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.time.LocalDate;
import java.time.LocalTime;
import java.util.List;
import java.util.stream.Stream;
import org.springframework.stereotype.Component;

/** The backups made by themselves, one a day, the oldest thrown away; the status page tells of the last. */
@Component
public class DailyBackups implements Parts {

    private static final String PART = "备份";
    private static final String ENDING = ".sidan";

    private final Backup backup;
    private final BackupProperties settings;
    private final Clock clock;
    private volatile String failure;

    DailyBackups(Backup backup, BackupProperties settings, Clock clock) {
        this.backup = backup;
        this.settings = settings;
        this.clock = clock;
    }

    /** Makes today's where it is time and none is there; a failure is told on the status page and tried again. */
    public void makeDue() {
        if (!settings.isDaily() || now().isBefore(settings.at()) || Files.exists(file(today()))) {
            return;
        }
        try {
            backup.write(file(today()));
            failure = null;
        } catch (BackupFailed failed) {
            failure = failed.getMessage();
            throw failed;
        }
        kept().skip(settings.keep()).forEach(DailyBackups::delete);
    }

    @Override
    public List<Part> parts() {
        return List.of(part());
    }

    private Part part() {
        if (!settings.isDaily()) {
            return new Part(PART, Part.State.LOOK, "没有自动备份", "设 sidan.backup.folder 和 SIDAN_BACKUP_PASSPHRASE，放到另一块盘上");
        }
        if (failure != null) {
            return new Part(PART, Part.State.BAD, failure, "改好后半小时内会自己再做；也可以马上运行 sidan backup");
        }
        Path last = kept().findFirst().orElse(null);
        if (last == null || last.compareTo(file(today().minusDays(1))) < 0) {
            return new Part(
                    PART,
                    Part.State.BAD,
                    last == null ? "还没有一份备份" : "最近一份是 " + last.getFileName(),
                    "看程序的日志；也可以马上运行 sidan backup");
        }
        return Part.fine(PART, "最近一份 " + last.getFileName());
    }

    private Path file(LocalDate day) {
        return settings.folder().resolve(day + ENDING);
    }

    /** The latest first. */
    private Stream<Path> kept() {
        if (!Files.isDirectory(settings.folder())) {
            return Stream.empty();
        }
        try (Stream<Path> files = Files.list(settings.folder())) {
            return files
                    .filter(file -> file.getFileName().toString().matches("\\d{4}-\\d\\d-\\d\\d\\" + ENDING))
                    .sorted((one, other) -> other.compareTo(one))
                    .toList()
                    .stream();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static void delete(Path file) {
        try {
            Files.deleteIfExists(file);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private LocalDate today() {
        return WorkingDays.dayOf(clock.instant());
    }

    private LocalTime now() {
        return clock.instant().atZone(WorkingDays.CHINA).toLocalTime();
    }
}
