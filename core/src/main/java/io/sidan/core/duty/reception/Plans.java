package io.sidan.core.duty.reception;

import java.time.Clock;
import java.time.Instant;
import java.time.LocalTime;
import java.util.Optional;
import org.apache.ibatis.annotations.Insert;
import org.apache.ibatis.annotations.Mapper;
import org.apache.ibatis.annotations.Param;
import org.apache.ibatis.annotations.Select;
import org.springframework.stereotype.Repository;
import org.springframework.transaction.annotation.Transactional;

/** On which days of the month each township receives; changed, it holds for days that are not planned yet. */
@Repository
public class Plans {

    private final PlanMapper plans;
    private final Clock clock;

    Plans(PlanMapper plans, Clock clock) {
        this.plans = plans;
        this.clock = clock;
    }

    @Transactional(readOnly = true)
    public Plan of(long township) {
        return Optional.ofNullable(plans.find(township)).map(PlanRow::plan).orElse(Plan.DEFAULT);
    }

    /** @param by user name */
    @Transactional
    public Plan change(long township, Plan plan, String by) {
        plan.require();
        plans.put(township, plan, Plan.csv(plan.days()), Plan.csv(plan.notices()), by, clock.instant());
        return plan;
    }

    record PlanRow(String days, Shift shift, LocalTime opens, LocalTime closes, String notices) {

        Plan plan() {
            return new Plan(Plan.numbers(days), shift, opens, closes, Plan.numbers(notices));
        }
    }

    @Mapper
    interface PlanMapper {

        @Select("SELECT days, shift, opens, closes, notices FROM reception_plan WHERE township_id = #{township}")
        PlanRow find(long township);

        @Insert("""
                INSERT INTO reception_plan (township_id, days, shift, opens, closes, notices, changed_by, changed_at)
                VALUES (#{township}, #{days}, #{p.shift}, #{p.opens}, #{p.closes}, #{notices}, #{by}, #{at})
                ON DUPLICATE KEY UPDATE days = VALUES(days), shift = VALUES(shift), opens = VALUES(opens),
                    closes = VALUES(closes), notices = VALUES(notices), changed_by = VALUES(changed_by),
                    changed_at = VALUES(changed_at)
                """)
        void put(
                @Param("township") long township,
                @Param("p") Plan plan,
                @Param("days") String days,
                @Param("notices") String notices,
                @Param("by") String by,
                @Param("at") Instant at);
    }
}
