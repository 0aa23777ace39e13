package io.sidan;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.StreamSupport;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** The ledger notices whatever is changed behind its back, and forgets it once it is put back. */
class LedgerIT extends RunningServer {

    private static String number;

    @BeforeEach
    void thereIsACaseWithAStory() {
        if (number == null) {
            number = opened(Chat.in("wr-guihua").says("r1", "下桂花水塔停水了,家家没水吃,请快来修"));
            move(deputy("d089"), number, "ACCEPT");
            move(station(), number, Map.of("move", "SUPERVISE", "words", "盯紧一点"));
            move(station(), number, Map.of("move", "DISPATCH", "unit", "u01"));
        }
        assertThat(broken()).isEmpty();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "state = 'CLOSED'",
                "title = CONCAT(title, '。')",
                "words = NULL",
                "category = 'X1'",
                "urgency = 'NORMAL'",
                "place = 'elsewhere'",
                "reporter = 'another'",
                "supporters = supporters + 1",
                "confidential = NOT confidential",
                "deputy = NULL",
                "unit = 'u03'",
                "due_at = DATE_ADD(due_at, INTERVAL 1 DAY)",
                "supervised = FALSE",
                "round = 2",
                "merged_into = id",
                "opened_at = DATE_ADD(opened_at, INTERVAL 1 SECOND)",
                "moved_at = DATE_ADD(moved_at, INTERVAL 1 SECOND)",
                "number = 'LH-1998-0001'"
            })
    void noticesACaseAltered(String alteration) {
        Map<String, Object> row = caseRow();
        jdbc.update("UPDATE suggestion SET " + alteration + " WHERE number = ?", number);
        noticed("与台账最后一步不符", () -> putBack("suggestion", row));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "actor = 'another'",
                "actor_name = '某人'",
                "role = 'ADMIN'",
                "channel = 'group'",
                "move = 'NOTE'",
                "to_state = 'CLOSED'",
                "from_state = NULL",
                "reason = 'other'",
                "contact = '没有谈过'",
                "evidence = '[]'",
                "at = DATE_ADD(at, INTERVAL 1 SECOND)",
                "words = CONCAT(words, '0')",
                "words = LEFT(words, 20)",
                "words_digest = previous",
                "row_digest = previous",
                "previous = hash",
                "hash = previous",
                "suggestion_id = suggestion_id - 1"
            })
    void noticesAStepAltered(String alteration) {
        Map<String, Object> row = step("SUPERVISE");
        jdbc.update("UPDATE step SET " + alteration + " WHERE id = ?", row.get("id"));
        noticed("第 " + row.get("seq") + " 步", () -> putBack("step", row));
    }

    @Test
    void noticesAStepTakenOut() {
        Map<String, Object> row = step("ACCEPT");
        delete("step", row);
        noticed("第 " + row.get("seq") + " 步不见了", () -> insert("step", row));
    }

    @Test
    void noticesTheLastStepTakenOut() {
        Map<String, Object> row = lastStep();
        delete("step", row);
        noticed("台账末尾不符", () -> insert("step", row));
    }

    @Test
    void noticesTheLastStepTakenOutWithTheHeadSetBack() {
        Map<String, Object> row = lastStep();
        delete("step", row);
        jdbc.update("UPDATE ledger SET seq = seq - 1, hash = ?", row.get("previous"));
        noticed("与台账最后一步不符", () -> {
            insert("step", row);
            jdbc.update("UPDATE ledger SET seq = ?, hash = ?", row.get("seq"), row.get("hash"));
        });
    }

    @Test
    void noticesAStepPutInAtTheEnd() {
        Map<String, Object> row = lastStep();
        row.put("id", 999_999_999);
        row.put("seq", ((Number) row.get("seq")).longValue() + 1);
        row.put("previous", row.get("hash"));
        insert("step", row);
        noticed("台账末尾不符", () -> delete("step", row));
    }

    @Test
    void noticesTheHeadTakenOut() {
        Map<String, Object> head = jdbc.queryForMap("SELECT * FROM ledger");
        jdbc.update("DELETE FROM ledger");
        noticed("末尾不见了", () -> insert("ledger", head));
    }

    @ParameterizedTest
    @ValueSource(strings = {"answer_class = 'C'", "ledger_seq = ledger_seq - 1", "suggestion_id = suggestion_id - 1"})
    void noticesAnAnswerAltered(String alteration) {
        String settled = opened(Chat.in("wr-renzhuang").says("r9", "仁庄北口的井盖丢了，太危险，快派人来"));
        assertThat(move(deputy("d063"), settled, Map.of("move", "RESOLVE", "words", "盖好了"))
                        .status())
                .isEqualTo(200);
        Map<String, Object> row = jdbc.queryForMap("SELECT * FROM answer ORDER BY id DESC LIMIT 1");
        jdbc.update("UPDATE answer SET " + alteration + " WHERE id = ?", row.get("id"));
        noticed("的答复或评价与台账不符", () -> putBack("answer", row));
    }

    @Test
    void noticesACaseTakenOut() {
        Map<String, Object> row = caseRow();
        delete("suggestion", row);
        noticed("案卷里没有的件，内部号 " + row.get("id"), () -> insert("suggestion", row));
    }

    @Test
    void noticesACasePutInWithoutAStep() {
        Map<String, Object> row = caseRow();
        row.put("id", 999_999_999);
        row.put("number", "LH-1998-0002");
        insert("suggestion", row);
        noticed("LH-1998-0002", () -> delete("suggestion", row));
    }

    @Test
    void raisesNoFalseAlarmWhileCasesMove() throws Exception {
        Client station = station();
        Thread mover = new Thread(() -> {
            for (int i = 0; i < 60; i++) {
                move(station, number, Map.of("move", "NOTE", "words", "第 " + i + " 次"));
            }
        });
        mover.start();
        while (mover.isAlive()) {
            assertThat(broken()).isEmpty();
        }
        mover.join();
    }

    @Test
    void staysWholeWhenWordsAreRemovedByRight() {
        Map<String, Object> row = step("SUPERVISE");
        jdbc.update("UPDATE step SET words = NULL, words_salt = NULL WHERE id = ?", row.get("id"));
        try {
            assertThat(broken()).isEmpty();
        } finally {
            putBack("step", row);
        }
    }

    @Test
    void countsEveryStep() {
        Answer answer = station().get("/api/ledger/verify");
        assertThat(answer.at("steps").asLong())
                .isEqualTo(jdbc.queryForObject("SELECT COUNT(*) FROM step", Long.class))
                .isPositive();
    }

    /** The fault is told, and is gone once all is put back. */
    private void noticed(String fault, Runnable repair) {
        try {
            assertThat(broken()).anyMatch(told -> told.contains(fault));
        } finally {
            repair.run();
        }
        assertThat(broken()).isEmpty();
    }

    private List<String> broken() {
        Answer answer = station().get("/api/ledger/verify");
        assertThat(answer.status()).as(answer.body()).isEqualTo(200);
        List<String> broken = StreamSupport.stream(answer.at("broken").spliterator(), false)
                .map(fault -> fault.asString())
                .toList();
        assertThat(answer.at("valid").asBoolean()).isEqualTo(broken.isEmpty());
        return broken;
    }

    private Map<String, Object> caseRow() {
        return jdbc.queryForMap("SELECT * FROM suggestion WHERE number = ?", number);
    }

    private Map<String, Object> step(String move) {
        return jdbc.queryForMap(
                "SELECT t.* FROM step t JOIN suggestion s ON s.id = t.suggestion_id WHERE s.number = ? AND t.move = ?",
                number,
                move);
    }

    private Map<String, Object> lastStep() {
        return jdbc.queryForMap("SELECT * FROM step ORDER BY seq DESC LIMIT 1");
    }

    private void putBack(String table, Map<String, Object> row) {
        delete(table, row);
        insert(table, row);
    }

    private void delete(String table, Map<String, Object> row) {
        jdbc.update("DELETE FROM " + table + " WHERE id = ?", row.get("id"));
    }

    private void insert(String table, Map<String, Object> row) {
        Map<String, Object> own = new LinkedHashMap<>(row);
        own.keySet().removeAll(generated(table));
        String marks =
                String.join(", ", own.keySet().stream().map(column -> "?").toList());
        jdbc.update(
                "INSERT INTO " + table + " (`" + String.join("`, `", own.keySet()) + "`) VALUES (" + marks + ")",
                own.values().toArray());
    }

    private List<String> generated(String table) {
        return jdbc.queryForList("""
                SELECT column_name FROM information_schema.columns
                WHERE table_schema = DATABASE() AND table_name = ? AND extra LIKE '%GENERATED%'
                """, String.class, table);
    }
}
