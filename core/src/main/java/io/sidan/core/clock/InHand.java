package io.sidan.core.clock;

import io.sidan.core.suggestion.Actor;
import io.sidan.core.suggestion.State;
import java.time.Instant;
import java.util.List;
import org.apache.ibatis.annotations.Mapper;
import org.apache.ibatis.annotations.Param;
import org.apache.ibatis.annotations.Select;
import org.springframework.stereotype.Repository;
import org.springframework.transaction.annotation.Transactional;

/** The open cases a deputy has in hand: taken up, or waiting to be. */
@Repository
public class InHand {

    private final InHandMapper cases;

    InHand(InHandMapper cases) {
        this.cases = cases;
    }

    /**
     * One of them.
     *
     * @param category name of its category
     * @param until when the next step of whoever owes it is due, or null
     */
    public record Held(long suggestion, int shortNumber, String place, String category, State state, Instant until) {}

    /** The most urgent first, at most fifty. */
    @Transactional(readOnly = true)
    public List<Held> of(Actor deputy) {
        return cases.of(deputy.township(), deputy.code()).stream()
                .map(Row::held)
                .toList();
    }

    record Row(long id, int shortNumber, String place, String category, State state, Instant untilAt) {

        Held held() {
            return new Held(id, shortNumber, place, category, state, Wait.NEVER.equals(untilAt) ? null : untilAt);
        }
    }

    @Mapper
    interface InHandMapper {

        @Select("""
                SELECT s.id, s.short_number, s.place, COALESCE(c.name, '其他') AS category, s.state, w.until_at
                FROM waiting w JOIN suggestion s ON s.id = w.suggestion_id
                LEFT JOIN category c ON c.code = s.category
                WHERE w.township_id = #{township} AND (s.deputy = #{code} OR (w.role = 'DEPUTY' AND w.person = #{code}))
                ORDER BY w.until_at, s.id LIMIT 50
                """)
        List<Row> of(@Param("township") long township, @Param("code") String code);
    }
}
