package io.sidan.bench;

import java.io.PrintStream;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.stereotype.Component;
import org.springframework.transaction.support.TransactionTemplate;

/** Makes a store of one township's talk look as after years: copies of what it holds, each with its outcome, behind all others. */
@Component
class Past {

    private static final String MESSAGES = """
            INSERT INTO message (township_id, seq, group_id, channel, external_id, sender, sender_name, sent_at, received_at,
                type, words, quote_of, recall_of, silent)
            SELECT township_id, seq + ?, group_id, channel, CONCAT(?, '-', external_id), sender, sender_name, sent_at, received_at,
                type, words, quote_of, recall_of, silent
            FROM message WHERE township_id = ? AND seq <= ?
            """;

    private static final String OUTCOMES = """
            INSERT INTO outcome (message_id, group_id, kind, confidential, confidence, why, revision, decided_at)
            SELECT id, group_id, 'CHATTER', FALSE, 0.9, '', 0, received_at FROM message WHERE township_id = ? AND seq > ?
            """;

    private static final String COVERAGE = """
            UPDATE coverage c JOIN (SELECT group_id, COUNT(*) AS more FROM message WHERE township_id = ? AND seq <= ?
                GROUP BY group_id) m ON m.group_id = c.group_id
            SET c.received = c.received + m.more
            """;

    private final JdbcTemplate jdbc;
    private final TransactionTemplate transaction;

    Past(JdbcTemplate jdbc, TransactionTemplate transaction) {
        this.jdbc = jdbc;
        this.transaction = transaction;
    }

    /** Until at least so many messages are stored. */
    void fill(long messages, PrintStream progress) {
        long township = jdbc.queryForObject("SELECT township_id FROM arrival WHERE last_seq > 0", Long.class);
        long first = jdbc.queryForObject("SELECT last_seq FROM arrival WHERE township_id = ?", Long.class, township);
        for (long held = first; held < messages; held += first) {
            long from = held;
            transaction.executeWithoutResult(status -> copy(township, first, from));
            progress.printf("\r存话 %d/%d", from + first, messages);
        }
        progress.println();
    }

    private void copy(long township, long count, long from) {
        jdbc.update(MESSAGES, from, from, township, count);
        jdbc.update(OUTCOMES, township, from);
        jdbc.update(COVERAGE, township, count);
        jdbc.update("UPDATE arrival SET last_seq = ? WHERE township_id = ?", from + count, township);
        jdbc.update("UPDATE inbox_drain SET through = ? WHERE township_id = ?", from + count, township);
    }
}
