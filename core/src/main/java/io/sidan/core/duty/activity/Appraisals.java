package io.sidan.core.duty.activity;

import io.sidan.core.calendar.WorkingDays;
import io.sidan.core.suggestion.Actor;
import io.sidan.core.suggestion.Refusal;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import org.apache.ibatis.annotations.Insert;
import org.apache.ibatis.annotations.Mapper;
import org.apache.ibatis.annotations.Param;
import org.apache.ibatis.annotations.Select;
import org.springframework.stereotype.Repository;
import org.springframework.transaction.annotation.Transactional;

/** 述职评议: what the voters said of a deputy's report, as a tally without names. */
@Repository
public class Appraisals {

    private static final int MOST_VOTES = 100_000;

    private final AppraisalMapper rows;
    private final OpenActivities activities;
    private final Clock clock;

    Appraisals(AppraisalMapper rows, OpenActivities activities, Clock clock) {
        this.rows = rows;
        this.activities = activities;
        this.clock = clock;
    }

    /**
     * @param activity where it took place, or null
     * @param deputy code or name
     * @param mostly 基本满意
     */
    public record Tally(
            Long activity, String deputy, LocalDate heldOn, int satisfied, int mostly, int dissatisfied, String words) {

        private boolean isPossible() {
            return satisfied >= 0
                    && mostly >= 0
                    && dissatisfied >= 0
                    && satisfied <= MOST_VOTES
                    && mostly <= MOST_VOTES
                    && dissatisfied <= MOST_VOTES
                    && satisfied + mostly + dissatisfied > 0;
        }
    }

    /** A tally as it is shown; {@code deputy} is the code, {@code name} the name. */
    public record Kept(
            long id,
            String deputy,
            String name,
            LocalDate heldOn,
            int satisfied,
            int mostly,
            int dissatisfied,
            String words) {}

    /** Keeps a tally; one deputy has one a day, and entering it again puts it right. */
    @Transactional
    public void keep(Tally tally, Actor actor) {
        if (!tally.isPossible()) {
            throw Refusal.incomplete("satisfied", "票数要在 0 到 " + MOST_VOTES + " 之间，至少有一票");
        }
        if (tally.heldOn().isAfter(WorkingDays.dayOf(clock.instant()))) {
            throw Refusal.incomplete("heldOn", "还没到的日子不能先记票");
        }
        if (tally.activity() != null) {
            activities.requireSeen(tally.activity(), actor);
        }
        String deputy = activities.deputy(actor.township(), tally.deputy());
        rows.keep(actor.township(), tally, deputy, actor.code(), clock.instant());
    }

    @Transactional(readOnly = true)
    public List<Kept> of(long township, LocalDate from, LocalDate to) {
        return rows.of(township, from, to);
    }

    @Mapper
    interface AppraisalMapper {

        @Insert("""
                INSERT INTO appraisal (township_id, activity_id, deputy, held_on, satisfied, mostly, dissatisfied, words,
                    entered_by, entered_at)
                VALUES (#{township}, #{t.activity}, #{deputy}, #{t.heldOn}, #{t.satisfied}, #{t.mostly},
                    #{t.dissatisfied}, #{t.words}, #{by}, #{at})
                ON DUPLICATE KEY UPDATE activity_id = VALUES(activity_id), satisfied = VALUES(satisfied),
                    mostly = VALUES(mostly), dissatisfied = VALUES(dissatisfied), words = VALUES(words),
                    entered_by = VALUES(entered_by), entered_at = VALUES(entered_at)
                """)
        void keep(
                @Param("township") long township,
                @Param("t") Tally tally,
                @Param("deputy") String deputy,
                @Param("by") String by,
                @Param("at") Instant at);

        @Select("""
                SELECT a.id, a.deputy, d.name, a.held_on, a.satisfied, a.mostly, a.dissatisfied, a.words
                FROM appraisal a LEFT JOIN deputy d ON d.township_id = a.township_id AND d.code = a.deputy
                WHERE a.township_id = #{township} AND a.held_on BETWEEN #{from} AND #{to} ORDER BY a.held_on DESC, a.id
                """)
        List<Kept> of(@Param("township") long township, @Param("from") LocalDate from, @Param("to") LocalDate to);
    }
}
