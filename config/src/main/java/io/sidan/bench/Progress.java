package io.sidan.bench;

import java.io.PrintStream;
import java.time.Duration;
import java.util.concurrent.TimeUnit;
import org.springframework.jdbc.BadSqlGrammarException;
import org.springframework.jdbc.core.JdbcTemplate;

/** Watches how far the archive was read, and how fast while it was. */
final class Progress {

    private static final Duration STANDSTILL = Duration.ofMinutes(8);
    private static final int LOOK_EVERY = 25;

    private final JdbcTemplate jdbc;
    private final PrintStream shown;
    private final int messages;
    private long nanos;
    private long stored;
    private Duration used = Duration.ZERO;

    Progress(JdbcTemplate jdbc, PrintStream shown, int messages) {
        this.jdbc = jdbc;
        this.shown = shown;
        this.messages = messages;
    }

    /** Waits until it was read to there; from the first haul a reader stores on, its time counts. */
    long awaitAt(long place, Program reader) throws InterruptedException {
        long before = reached();
        long first = before;
        long begun = 0;
        Duration usedBefore = Duration.ZERO;
        long moved = System.nanoTime();
        for (long last = before; last < place; TimeUnit.MILLISECONDS.sleep(LOOK_EVERY)) {
            long now = reached();
            if (now > last) {
                moved = System.nanoTime();
                if (begun == 0) {
                    begun = moved;
                    first = now;
                    usedBefore = reader.used();
                }
                shown.printf("\r%d/%d", now, messages);
                last = now;
            }
            if (!reader.isAlive() || System.nanoTime() - moved > STANDSTILL.toNanos()) {
                throw new IllegalStateException("the reader stands still at " + last + ": " + reader.lastWords());
            }
        }
        nanos += moved - begun;
        long at = reached();
        stored += at - first;
        used = used.plus(reader.used()).minus(usedBefore);
        return at;
    }

    /** Microseconds of processor time a message cost its reader. */
    double micros() {
        return used.toNanos() / 1e3 / stored;
    }

    double perSecond() {
        return stored * 1e9 / nanos;
    }

    /** A database without tables yet was read nowhere. */
    private long reached() {
        try {
            return jdbc
                    .queryForList("SELECT reached FROM channel_cursor WHERE channel = 'archive'", String.class)
                    .stream()
                    .filter(reached -> !reached.isEmpty())
                    .mapToLong(Long::parseLong)
                    .findFirst()
                    .orElse(0);
        } catch (BadSqlGrammarException notYet) {
            return 0;
        }
    }
}
