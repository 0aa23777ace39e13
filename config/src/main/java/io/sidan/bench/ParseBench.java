package io.sidan.bench;

import io.sidan.bot.channel.chatlog.ChatFile;
import io.sidan.bot.channel.chatlog.Parse;
import io.sidan.bot.intake.Knowledge;
import io.sidan.core.roster.Roster;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.io.PrintStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.Map;

/** How fast a chat file is understood, beside how fast it can be read at all; and whether the last messages cost more than the first. */
public final class ParseBench {

    private static final PrintStream SILENT = new PrintStream(OutputStream.nullOutputStream());

    private final Path file;
    private final int messages;
    private final Roster roster;
    private final Knowledge knowledge;

    public ParseBench(Path file, int messages, Roster roster, Knowledge knowledge) {
        this.file = file;
        this.messages = messages;
        this.roster = roster;
        this.knowledge = knowledge;
    }

    /** Reads the file twice: once only its lines, once with all that is understood of them. */
    public Report run() throws IOException {
        double read = seconds(in -> ChatFile.read(in, "chat", message -> {}, line -> {}));
        Tenths tenths = new Tenths(messages);
        double parsed = seconds(in -> Parse.run(in, "chat", roster, knowledge, tenths, SILENT));
        Map<String, Object> figures = new LinkedHashMap<>();
        figures.put("messages", messages);
        figures.put("cores", Runtime.getRuntime().availableProcessors());
        figures.put("seconds", parsed);
        figures.put("per_second", messages / parsed);
        figures.put("read_per_second", messages / read);
        figures.put("second_tenth_micros", tenths.micros(1));
        figures.put("last_tenth_micros", tenths.micros(9));
        return new Report()
                .ratio("parse_to_read", read / parsed)
                .ratio("growth", tenths.micros(9) / tenths.micros(1))
                .part("parse", figures);
    }

    private double seconds(Work work) throws IOException {
        long started = System.nanoTime();
        try (InputStream in = Files.newInputStream(file)) {
            work.on(in);
        }
        return (System.nanoTime() - started) / 1e9;
    }

    @FunctionalInterface
    private interface Work {

        void on(InputStream in) throws IOException;
    }

    /** Takes outcomes, a line each, and notes when each tenth of them was there. */
    private static final class Tenths extends OutputStream {

        private final long[] reached = new long[11];
        private final int tenth;
        private int lines;

        Tenths(int messages) {
            tenth = Math.max(1, messages / 10);
            reached[0] = System.nanoTime();
        }

        /** What a message of this tenth cost, from 0. */
        double micros(int index) {
            return (reached[index + 1] - reached[index]) / 1e3 / tenth;
        }

        @Override
        public void write(int one) {
            if (one == '\n' && ++lines % tenth == 0 && lines / tenth <= 10) {
                reached[lines / tenth] = System.nanoTime();
            }
        }

        @Override
        public void write(byte[] some, int from, int length) {
            for (int i = from; i < from + length; i++) {
                write(some[i]);
            }
        }
    }
}
