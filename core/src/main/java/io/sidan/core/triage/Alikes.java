package io.sidan.core.triage;

import static java.util.stream.Collectors.collectingAndThen;
import static java.util.stream.Collectors.groupingBy;
import static java.util.stream.Collectors.mapping;
import static java.util.stream.Collectors.toList;

import io.sidan.core.roster.Beat;
import io.sidan.core.suggestion.Actor;
import io.sidan.core.suggestion.State;
import java.sql.PreparedStatement;
import java.sql.SQLException;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.stereotype.Repository;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;

/** Which open cases an item may be telling of again, as intake heard it and nobody has said otherwise since. */
@Repository
public class Alikes {

    private static final int SHOWN = 3;

    private final AlikeMapper alikes;
    private final JdbcTemplate jdbc;

    Alikes(AlikeMapper alikes, JdbcTemplate jdbc) {
        this.alikes = alikes;
        this.jdbc = jdbc;
    }

    /** A message may tell of that case too, as sure as so many in a hundred. */
    public record Suspected(long message, long suggestion, int percent) {}

    /** Written with the outcomes of the messages, as one JDBC batch. */
    @Transactional(propagation = Propagation.MANDATORY)
    public void record(List<Suspected> suspected) {
        jdbc.batchUpdate(
                "INSERT INTO alike (message_id, suggestion_id, percent) VALUES (?, ?, ?)",
                suspected,
                Math.max(1, suspected.size()),
                Alikes::fill);
    }

    /** By item, the likest first: open cases that this actor may see, none of them confidential. */
    Map<Key, List<Alike>> of(List<TriageRow> items, Actor actor, Beat beat) {
        return alikes.of(refs(items, Ref.Kind.CASE), refs(items, Ref.Kind.MESSAGE), actor, beat).stream()
                .collect(groupingBy(
                        row -> new Key(row.kind(), row.ref()),
                        mapping(Row::alike, collectingAndThen(toList(), Alikes::few))));
    }

    private static List<Long> refs(List<TriageRow> items, Ref.Kind kind) {
        return items.stream()
                .filter(item -> item.kind() == kind)
                .map(TriageRow::ref)
                .toList();
    }

    private static void fill(PreparedStatement insert, Suspected suspected) throws SQLException {
        insert.setLong(1, suspected.message());
        insert.setLong(2, suspected.suggestion());
        insert.setInt(3, suspected.percent());
    }

    private static List<Alike> few(List<Alike> all) {
        return all.stream().limit(SHOWN).toList();
    }

    /** An item of the queue. */
    record Key(Ref.Kind kind, long ref) {

        static Key of(TriageRow item) {
            return new Key(item.kind(), item.ref());
        }
    }

    record Row(Ref.Kind kind, long ref, String number, String title, State state, Instant openedAt, int percent) {

        Alike alike() {
            return new Alike(number, title, state, state.label(), openedAt, percent);
        }
    }
}
