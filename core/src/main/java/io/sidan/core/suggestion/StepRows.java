package io.sidan.core.suggestion;

import java.util.List;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.stereotype.Component;

/** A transaction's steps as one JDBC batch. */
@Component
class StepRows {

    private final JdbcTemplate jdbc;

    StepRows(JdbcTemplate jdbc) {
        this.jdbc = jdbc;
    }

    void insert(List<Step> steps) {
        jdbc.batchUpdate("""
                INSERT INTO step (township_id, seq, suggestion_id, move, role, actor, actor_name, channel, from_state,
                    to_state, reason, words, words_salt, words_digest, contact, evidence, row_digest,
                    previous, hash, at)
                VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?)
                """, steps, steps.size(), (insert, step) -> step.fill(insert));
    }
}
