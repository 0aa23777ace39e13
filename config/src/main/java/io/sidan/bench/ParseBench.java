package io.sidan.bench;

import io.sidan.bot.channel.chatlog.ChatFile;
import io.sidan.bot.channel.chatlog.Parse;
import io.sidan.bot.intake.understanding.Knowledge;
import io.sidan.core.roster.Roster;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.io.PrintStream;
import java.nio.file.Files;
import java.util.LinkedHashMap;
import java.util.Map;

/** How fast a chat file is understood, beside how fast it can be read at all; and whether the last messages cost more than the first. */
public final class ParseBench {

    private static final PrintStream SILENT = new PrintStream(OutputStream.nullOutputStream());

    private final Roster roster;
    private final Knowledge knowledge;

    public ParseBench(Roster roster, Knowledge knowledge) {
        this.roster = roster;
        this.knowledge = knowledge;
    }

    /** Reads the file twice: once only its lines, once with all that is understood of them. */
    public Report run(Chat chat) throws IOException {
        double read = seconds(chat, in -> ChatFile.read(in, "chat", message -> {}, line -> {}));
        Tenths tenths = new Tenths(chat);
        double parsed = parse(chat, tenths);
        Map<String, Object> figures = new LinkedHashMap<>();
        figures.put("messages", chat.messages());
        figures.put("cores", Runtime.getRuntime().availableProcessors());
        figures.put("seconds", parsed);
        figures.put("per_second", chat.messages() / parsed);
        figures.put("read_per_second", chat.messages() / read);
        figures.put("second_tenth_micros", tenths.micros(1));
        figures.put("last_tenth_micros", tenths.micros(9));
        return new Report()
                .ratio("parse_to_read", read / parsed)
                .ratio("growth", tenths.micros(9) / tenths.micros(1))
                .part("parse", figures);
    }

    /** What a message costs when few cases are open, and when many are; both once the program is warm. */
    public Report run(Chat few, Chat many) throws IOException {
        Tenths alone = new Tenths(few);
        Tenths among = new Tenths(many);
        parse(few, alone);
        parse(many, among);
        Map<String, Object> figures = new LinkedHashMap<>();
        figures.put("open_cases", among.cases());
        figures.put("few_micros", alone.micros(9));
        figures.put("many_micros", among.micros(9));
        return new Report()
                .ratio("growth_open", among.micros(9) / alone.micros(9))
                .part("open", figures);
    }

    private double parse(Chat chat, Tenths tenths) throws IOException {
        return seconds(chat, in -> Parse.run(in, "chat", roster, knowledge, tenths, SILENT));
    }

    private static double seconds(Chat chat, Work work) throws IOException {
        long started = System.nanoTime();
        try (InputStream in = Files.newInputStream(chat.file())) {
            work.on(in);
        }
        return (System.nanoTime() - started) / 1e9;
    }

    @FunctionalInterface
    private interface Work {

        void on(InputStream in) throws IOException;
    }
}
