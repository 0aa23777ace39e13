package io.sidan.core.message;

import java.sql.PreparedStatement;
import java.sql.SQLException;
import java.sql.Timestamp;
import java.util.List;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.stereotype.Component;

/** The two inserts every message costs, as JDBC batches: the driver rewrites them to one statement. */
@Component
class MessageRows {

    private static final int BATCH = 500;

    private final JdbcTemplate jdbc;

    MessageRows(JdbcTemplate jdbc) {
        this.jdbc = jdbc;
    }

    void insert(List<MessageRow> messages) {
        jdbc.batchUpdate("""
                INSERT INTO message (township_id, seq, group_id, channel, external_id, sender, sender_name, sent_at, received_at,
                    type, words, quote_of, recall_of, silent)
                VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?)
                """, messages, BATCH, MessageRows::fill);
    }

    void insertOutcomes(List<OutcomeRow> outcomes) {
        jdbc.batchUpdate("""
                INSERT INTO outcome (message_id, group_id, kind, suggestion_id, number, category, urgency, place, households,
                    persons, confidential, confidence, why, revision, decided_at)
                VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?)
                """, outcomes, BATCH, MessageRows::fill);
    }

    private static void fill(PreparedStatement insert, MessageRow row) throws SQLException {
        insert.setLong(1, row.townshipId());
        insert.setLong(2, row.seq());
        insert.setLong(3, row.groupId());
        insert.setString(4, row.channel());
        insert.setString(5, row.externalId());
        insert.setString(6, row.sender());
        insert.setBytes(7, row.senderName());
        insert.setTimestamp(8, Timestamp.from(row.sentAt()));
        insert.setTimestamp(9, Timestamp.from(row.receivedAt()));
        insert.setString(10, row.type().name());
        insert.setBytes(11, row.words());
        insert.setString(12, row.quoteOf());
        insert.setString(13, row.recallOf());
        insert.setBoolean(14, row.silent());
    }

    private static void fill(PreparedStatement insert, OutcomeRow row) throws SQLException {
        Outcome outcome = row.outcome();
        insert.setLong(1, row.messageId());
        insert.setLong(2, row.groupId());
        insert.setString(3, outcome.kind().name());
        insert.setObject(4, outcome.incident());
        insert.setObject(5, outcome.number());
        insert.setString(6, outcome.category());
        insert.setString(7, outcome.urgency() == null ? null : outcome.urgency().name());
        insert.setString(8, outcome.place());
        insert.setObject(9, outcome.households());
        insert.setObject(10, outcome.persons());
        insert.setBoolean(11, outcome.confidential());
        insert.setDouble(12, outcome.confidence());
        insert.setString(13, outcome.why());
        insert.setInt(14, row.revision());
        insert.setTimestamp(15, Timestamp.from(row.decidedAt()));
    }
}
