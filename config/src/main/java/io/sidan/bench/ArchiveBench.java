package io.sidan.bench;

import io.sidan.bot.channel.archive.KeyRate;
import io.sidan.bot.channel.archive.Recording;
import io.sidan.engine.DataFolder;
import io.sidan.engine.Engine;
import io.sidan.engine.Engines;
import java.io.IOException;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.HexFormat;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.springframework.jdbc.core.JdbcTemplate;

/**
 * Reads a made-up archive with a process that is killed in the middle, beside how fast as many threads open nothing but
 * keys: that is the limit, since every message costs one RSA decryption.
 */
public final class ArchiveBench {

    /** As README.md has a reader started: its work is RSA in native code, which a compiler at work beside it only slows. */
    private static final List<String> SPARING = List.of("-XX:TieredStopAtLevel=1", "-XX:+UseSerialGC");

    private final Path folder;
    private final int messages;
    private final int threads;
    private final Path library;

    /**
     * @param folder an empty one
     * @param library a native library that replays the folder named, in hex, by the secret; null: the recording itself
     */
    public ArchiveBench(Path folder, int messages, int threads, Path library) {
        this.folder = folder;
        this.messages = messages;
        this.threads = threads;
        this.library = library;
    }

    /** @throws IllegalStateException where a message was lost or doubled */
    public Report run(PrintStream progress) throws IOException, InterruptedException {
        Recording recording = Recording.write(folder.resolve("archive"), messages);
        Map<String, Object> figures = new LinkedHashMap<>();
        figures.put("messages", messages);
        figures.put("threads", threads);
        figures.put("source", library == null ? "recorded" : "native");
        double before = KeyRate.of(recording, threads);
        Progress read = whole(recording, progress, figures);
        double after = KeyRate.of(recording, threads);
        double limit = (before + after) / 2;
        double key = KeyRate.micros(recording);
        figures.put("per_second", read.perSecond());
        figures.put("rsa_before", before);
        figures.put("rsa_after", after);
        figures.put("rsa_per_second", limit);
        figures.put("cpu_micros_per_message", read.micros());
        figures.put("cpu_micros_per_key", key);
        return new Report()
                .part("archive", figures)
                .ratio("archive_to_rsa", read.perSecond() / limit)
                .ratio("rsa_share_of_reader_cpu", key / read.micros());
    }

    private Progress whole(Recording recording, PrintStream shown, Map<String, Object> figures)
            throws IOException, InterruptedException {
        try (Engines engines = Engines.start(DataFolder.open(folder.resolve("data")), EnumSet.allOf(Engine.class))) {
            JdbcTemplate jdbc = new Stores(engines).jdbc();
            Progress progress = new Progress(jdbc, shown, messages);
            read(recording, progress, figures);
            requireWhole(jdbc, figures);
            shown.println();
            return progress;
        }
    }

    private void read(Recording recording, Progress progress, Map<String, Object> figures)
            throws IOException, InterruptedException {
        Path log = folder.resolve("reader.log");
        try (Program first = Program.start(SPARING, settings(recording), log)) {
            figures.put("killed_at", progress.awaitAt(messages / 2, first));
            first.kill();
        }
        try (Program second = Program.start(SPARING, settings(recording), log)) {
            progress.awaitAt(messages, second);
        }
    }

    private List<String> settings(Recording recording) {
        List<String> settings = new ArrayList<>(List.of(
                "--sidan.data=" + folder.resolve("data"),
                "--sidan.engines=join",
                "--sidan.roles=archive",
                "--sidan.sample=false",
                "--server.port=0",
                "--server.address=127.0.0.1",
                "--sidan.wecom.archive.keys=" + recording.keys(),
                "--sidan.wecom.archive.threads=" + threads));
        if (library == null) {
            settings.add("--sidan.wecom.archive.recorded=" + recording.envelopes());
        } else {
            byte[] replayed = folder.resolve("archive").toString().getBytes(StandardCharsets.UTF_8);
            settings.add("--sidan.wecom.corp-id=bench");
            settings.add("--sidan.wecom.archive.secret=" + HexFormat.of().formatHex(replayed));
            settings.add("--sidan.wecom.archive.library=" + library);
        }
        return settings;
    }

    private void requireWhole(JdbcTemplate jdbc, Map<String, Object> figures) {
        Map<String, Object> counted = jdbc.queryForMap("""
                SELECT COUNT(*) AS stored, COUNT(DISTINCT external_id) AS different,
                    (SELECT SUM(received) FROM coverage) AS received, (SELECT COUNT(*) FROM archive_unopened) AS unopened
                FROM message WHERE channel = 'archive'
                """);
        figures.put("stored", counted.get("stored"));
        for (String count : List.of("stored", "different", "received")) {
            if (((Number) counted.get(count)).longValue() != messages) {
                throw new IllegalStateException(messages + " messages became " + counted);
            }
        }
        if (((Number) counted.get("unopened")).longValue() != 0) {
            throw new IllegalStateException("some could not be opened: " + counted);
        }
    }
}
