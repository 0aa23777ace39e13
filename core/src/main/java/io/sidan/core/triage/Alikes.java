package io.sidan.core.triage;

import io.sidan.core.roster.Beat;
import io.sidan.core.suggestion.Actor;
import io.sidan.core.suggestion.Scope;
import io.sidan.core.suggestion.State;
import io.sidan.core.triage.Likeness.Matter;
import java.time.Instant;
import java.util.Comparator;
import java.util.List;
import org.apache.ibatis.annotations.Mapper;
import org.apache.ibatis.annotations.Param;
import org.apache.ibatis.annotations.Select;
import org.springframework.stereotype.Component;

/** Finds the open cases that an item may be telling of again. */
@Component
class Alikes {

    private static final int COMPARED = 2_000;
    private static final int SHOWN = 3;
    private static final double ALIKE = 0.5;

    private final AlikeMapper mapper;

    Alikes(AlikeMapper mapper) {
        this.mapper = mapper;
    }

    /** A case the item is compared with. */
    record Open(Row row, Matter matter) {

        static Open of(Row row) {
            return new Open(row, Matter.of(row.title(), row.place(), row.category()));
        }
    }

    /** The open cases this actor may see, none of them confidential, the latest heard of first. */
    List<Open> open(Actor actor, Beat beat) {
        return mapper.open(actor, beat, COMPARED).stream().map(Open::of).toList();
    }

    /** Those of them most like the item, the likest first. */
    List<Alike> of(TriageRow row, String title, List<Open> open) {
        Matter matter = Matter.of(title, row.place(), row.category());
        return open.stream()
                .filter(other -> isComparable(row, other.row()))
                .map(other -> alike(other.row(), Likeness.of(matter, other.matter())))
                .filter(alike -> alike.percent() >= ALIKE * 100)
                .sorted(Comparator.comparingInt(Alike::percent).reversed().thenComparing(Alike::number))
                .limit(SHOWN)
                .toList();
    }

    private static boolean isComparable(TriageRow row, Row other) {
        boolean itself = row.kind() == Ref.Kind.CASE && other.id() == row.ref();
        return !itself && other.townshipId() == row.townshipId();
    }

    private static Alike alike(Row open, double likeness) {
        return new Alike(open.number(), open.title(), open.state(), open.state().label(), open.openedAt(), (int)
                Math.round(likeness * 100));
    }

    record Row(
            long id,
            long townshipId,
            String number,
            String title,
            String place,
            String category,
            State state,
            Instant openedAt) {}

    @Mapper
    interface AlikeMapper {

        @Select("<script>" + """
                SELECT s.id, s.township_id, s.number, s.title, s.place, s.category, s.state, s.opened_at FROM suggestion s
                WHERE NOT s.confidential AND s.state IN
                    ('CANDIDATE', 'REGISTERED', 'ACCEPTED', 'DISPATCHED', 'IN_PROGRESS', 'ANSWERED', 'TRACKING')
                """ + Scope.CASES + " ORDER BY s.heard_at DESC LIMIT #{limit}</script>")
        List<Row> open(@Param("a") Actor actor, @Param("b") Beat beat, @Param("limit") int limit);
    }
}
