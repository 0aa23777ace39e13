package io.sidan.bench;

import io.sidan.bot.channel.chatlog.Import;
import java.io.IOException;
import java.io.OutputStream;
import java.io.PrintStream;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.jdbc.core.RowMapper;
import org.springframework.stereotype.Component;
import org.springframework.transaction.support.TransactionTemplate;

/**
 * Imports made-up talk, part by part, beside how fast the same rows are inserted in batches and nothing else: no import
 * is faster, since every message costs its two rows. They are compared with the second half, when the virtual machine has
 * compiled what it runs.
 */
@Component
public class ImportBench {

    private static final int PARTS = 10;
    private static final int BATCH = 500;
    private static final String COLUMNS = """
            SELECT column_name FROM information_schema.columns
            WHERE table_schema = DATABASE() AND table_name = ? AND extra NOT LIKE '%GENERATED%' ORDER BY ordinal_position
            """;
    private static final PrintStream SILENT = new PrintStream(OutputStream.nullOutputStream());
    private static final RowMapper<Object[]> VALUES = (row, at) -> {
        Object[] values = new Object[row.getMetaData().getColumnCount()];
        for (int column = 0; column < values.length; column++) {
            values[column] = row.getObject(column + 1);
        }
        return values;
    };

    private final Import imports;
    private final Past past;
    private final JdbcTemplate jdbc;
    private final TransactionTemplate transaction;

    ImportBench(Import imports, Past past, JdbcTemplate jdbc, TransactionTemplate transaction) {
        this.imports = imports;
        this.past = past;
        this.jdbc = jdbc;
        this.transaction = transaction;
    }

    /**
     * @param stored how many messages the store is filled up to before as many as the second half are imported once more;
     *     0: it is not
     * @throws IllegalStateException where a message has no outcome
     */
    public Report run(Path folder, int messages, long stored, Talk talk) throws IOException, InterruptedException {
        int part = messages / PARTS;
        List<Double> seconds = parts(folder, talk, part, 0, PARTS);
        requireWhole();
        double warm = perSecond(part, seconds.subList(PARTS / 2, PARTS));
        double inserted = part * PARTS / (insert("message") + insert("outcome"));
        Map<String, Object> figures = new LinkedHashMap<>();
        figures.put("messages", part * PARTS);
        figures.put("per_second", perSecond(part, seconds));
        figures.put("second_half_per_second", warm);
        figures.put("inserted_per_second", inserted);
        Report report = new Report()
                .part("import", figures)
                .ratio("import_to_insert", warm / inserted)
                .ratio("import_growth", seconds.get(PARTS - 1) / seconds.get(1));
        return stored > 0 ? report.with(afterYears(folder, part, stored, talk, warm)) : report;
    }

    private Report afterYears(Path folder, int part, long stored, Talk talk, double before)
            throws IOException, InterruptedException {
        past.fill(stored, System.err);
        double late = perSecond(part, parts(folder, talk, part, PARTS, PARTS + PARTS / 2));
        requireWhole();
        return new Report()
                .part("years", Map.of("stored", stored, "per_second", late))
                .ratio("import_growth_stored", before / late);
    }

    /** How many seconds each part took. */
    private List<Double> parts(Path folder, Talk talk, int part, int from, int to)
            throws IOException, InterruptedException {
        List<Double> seconds = new ArrayList<>();
        for (int i = from; i < to; i++) {
            Chat chat = talk.write(new Chat(folder.resolve("part.jsonl"), 0, part), i * part);
            long begun = System.nanoTime();
            imports.run(chat.file(), SILENT);
            seconds.add((System.nanoTime() - begun) / 1e9);
        }
        return seconds;
    }

    private static double perSecond(int part, List<Double> seconds) {
        return part
                * seconds.size()
                / seconds.stream().mapToDouble(Double::doubleValue).sum();
    }

    private void requireWhole() {
        long messages = jdbc.queryForObject("SELECT COUNT(*) FROM message", Long.class);
        long outcomes = jdbc.queryForObject("SELECT COUNT(*) FROM outcome", Long.class);
        if (outcomes != messages) {
            throw new IllegalStateException(messages + " messages have " + outcomes + " outcomes");
        }
    }

    /** How many seconds the rows take to go into an empty table with the same keys. */
    private double insert(String table) {
        jdbc.execute("CREATE TABLE bench_" + table + " LIKE " + table);
        List<String> columns = jdbc.queryForList(COLUMNS, String.class, table);
        String names = String.join(", ", columns);
        List<Object[]> rows = jdbc.query("SELECT " + names + " FROM " + table, VALUES);
        String marks = String.join(", ", Collections.nCopies(columns.size(), "?"));
        String insert = "INSERT INTO bench_" + table + " (" + names + ") VALUES (" + marks + ")";
        long begun = System.nanoTime();
        for (int from = 0; from < rows.size(); from += BATCH) {
            List<Object[]> some = rows.subList(from, Math.min(rows.size(), from + BATCH));
            transaction.executeWithoutResult(status -> jdbc.batchUpdate(insert, some));
        }
        return (System.nanoTime() - begun) / 1e9;
    }
}
