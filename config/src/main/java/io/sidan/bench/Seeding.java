package io.sidan.bench;

import io.sidan.core.roster.Township;
import io.sidan.core.roster.Townships;
import java.io.PrintStream;
import java.sql.Timestamp;
import java.time.Clock;
import java.time.Instant;
import java.util.List;
import java.util.stream.LongStream;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.stereotype.Component;
import org.springframework.transaction.PlatformTransactionManager;
import org.springframework.transaction.support.TransactionTemplate;

/** Fills an empty store with made-up cases, thousands at a time; what is there already is kept. */
@Component
public class Seeding {

    private static final int AT_A_TIME = 5_000;
    private static final int STEPS = 3;
    private static final byte[] NOTHING = new byte[32];

    private static final String CASE = """
            INSERT INTO suggestion (id, township_id, number, short_number, state, title, category, urgency, place, chat_group,
                district, reporter, supporters, confidential, silent, deputy, forwarded, supervised, promoted, unit,
                return_asked, return_ruled, extended, round, dissatisfied, opened_at, heard_at, moved_at, salt, version,
                ledger_seq)
            VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?, 'bench', ?, ?, ?, ?, TRUE, ?, FALSE, ?, FALSE, ?, FALSE, FALSE, FALSE, 1, 0, ?,
                ?, ?, ?, ?, ?)
            """;

    private static final String WORDS = "INSERT INTO suggestion_words (suggestion_id, bigrams) VALUES (?, ?)";

    private static final String STEP = """
            INSERT INTO step (township_id, seq, suggestion_id, move, role, actor, actor_name, channel, from_state, to_state,
                words_digest, row_digest, previous, hash, at)
            VALUES (?, ?, ?, ?, 'STATION', 'bench', '测速', 'panel', 'REGISTERED', ?, ?, ?, ?, ?, ?)
            """;

    private static final String WAITING = """
            INSERT INTO waiting (suggestion_id, township_id, leg, role, since, entered_at, round, until_at, next_at)
            VALUES (?, ?, 'HANDLING', 'UNIT', ?, ?, 1, ?, '9999-12-31')
            """;

    private final JdbcTemplate jdbc;
    private final Townships townships;
    private final TransactionTemplate transaction;
    private final Instant last;

    Seeding(JdbcTemplate jdbc, Townships townships, PlatformTransactionManager transactions, Clock clock) {
        this.jdbc = jdbc;
        this.townships = townships;
        this.transaction = new TransactionTemplate(transactions);
        this.last = clock.instant();
    }

    /** Makes as many cases as are lacking; refuses a store that has others than made-up ones. */
    public void fill(long all, PrintStream progress) {
        Township home = townships.home().orElseThrow();
        long others = count("SELECT COUNT(*) FROM suggestion WHERE chat_group != 'bench' LIMIT 1");
        if (others > 0) {
            throw new IllegalStateException("这个数据目录里有真的件，请另指一个 --sidan.data");
        }
        List<String> villages = strings("SELECT name FROM village WHERE township_id = ? ORDER BY id", home);
        List<String> districts = strings("SELECT code FROM district WHERE township_id = ? ORDER BY id", home);
        List<String> deputies = strings("SELECT code FROM deputy WHERE township_id = ? ORDER BY id", home);
        List<String> units = strings("SELECT code FROM unit WHERE township_id = ? ORDER BY id", home);
        for (long from = count("SELECT COALESCE(MAX(id), 0) FROM suggestion"); from < all; from += AT_A_TIME) {
            long to = Math.min(from + AT_A_TIME, all);
            List<MadeUp> some = LongStream.rangeClosed(from + 1, to)
                    .mapToObj(id -> MadeUp.of(id, all, last, villages))
                    .toList();
            transaction.executeWithoutResult(now -> write(some, home, districts, deputies, units));
            progress.print("\r造件 " + to + "/" + all);
        }
        progress.println();
        jdbc.execute("ANALYZE TABLE suggestion, waiting, step, suggestion_words");
    }

    private void write(
            List<MadeUp> some, Township home, List<String> districts, List<String> deputies, List<String> units) {
        jdbc.batchUpdate(CASE, some, some.size(), (row, made) -> {
            int id = (int) made.id();
            Timestamp at = Timestamp.from(made.openedAt());
            Object[] values = {
                made.id(),
                home.id(),
                made.number(),
                id,
                made.state(),
                made.title(),
                made.category(),
                made.urgency(),
                made.place(),
                pick(districts, id),
                "r" + id % 50_000,
                id % 4,
                id % 50 == 0,
                pick(deputies, id / 3),
                id % 100 == 0,
                pick(units, id / 5),
                at,
                at,
                at,
                new byte[16],
                STEPS,
                made.id() * STEPS
            };
            for (int i = 0; i < values.length; i++) {
                row.setObject(i + 1, values[i]);
            }
        });
        jdbc.batchUpdate(
                WORDS, some.stream().filter(made -> made.id() % 50 != 0).toList(), some.size(), (row, made) -> {
                    row.setLong(1, made.id());
                    row.setString(2, made.bigrams());
                });
        List<MadeUp> open = some.stream().filter(MadeUp::isOpen).toList();
        jdbc.batchUpdate(WAITING, open, some.size(), (row, made) -> {
            Timestamp at = Timestamp.from(made.openedAt());
            row.setLong(1, made.id());
            row.setLong(2, home.id());
            row.setTimestamp(3, at);
            row.setTimestamp(4, at);
            row.setTimestamp(5, Timestamp.from(made.openedAt().plusSeconds(432_000)));
        });
        List<long[]> steps = some.stream()
                .flatMap(made -> LongStream.rangeClosed(1, STEPS).mapToObj(step -> new long[] {made.id(), step}))
                .toList();
        jdbc.batchUpdate(STEP, steps, steps.size(), (row, step) -> {
            row.setLong(1, home.id());
            row.setLong(2, (step[0] - 1) * STEPS + step[1]);
            row.setLong(3, step[0]);
            row.setString(4, step[1] == 1 ? "REGISTER" : step[1] == 2 ? "ACCEPT" : "CLOSE");
            row.setString(5, step[1] == STEPS ? "CLOSED" : "ACCEPTED");
            for (int digest = 6; digest <= 9; digest++) {
                row.setBytes(digest, NOTHING);
            }
            row.setTimestamp(10, Timestamp.from(last));
        });
    }

    private static String pick(List<String> all, int at) {
        return all.get(Math.floorMod(at, all.size()));
    }

    private List<String> strings(String sql, Township home) {
        return jdbc.queryForList(sql, String.class, home.id());
    }

    private long count(String sql) {
        return jdbc.queryForObject(sql, Long.class);
    }
}
