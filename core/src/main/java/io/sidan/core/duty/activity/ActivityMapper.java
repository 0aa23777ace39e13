package io.sidan.core.duty.activity;

import io.sidan.core.duty.Key;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import org.apache.ibatis.annotations.Insert;
import org.apache.ibatis.annotations.Mapper;
import org.apache.ibatis.annotations.Options;
import org.apache.ibatis.annotations.Param;
import org.apache.ibatis.annotations.Select;
import org.apache.ibatis.annotations.Update;

@Mapper
interface ActivityMapper {

    String COLUMNS =
            "SELECT id, township_id, theme, station, held_on, until_on, state, sign_code, version FROM activity ";

    record Held(FiveStep step, LocalDate heldOn) {}

    @Insert("""
            INSERT INTO activity (township_id, theme, station, team, place, organiser, campaign, held_on, until_on, state,
                sign_code, entered_by, entered_at, version)
            VALUES (#{township}, #{a.theme}, #{station}, #{a.team}, #{a.place}, #{a.organiser}, #{a.campaign}, #{a.from},
                COALESCE(#{a.until}, #{a.from}), 'PLANNED', #{code}, #{by}, #{at}, 0)
            """)
    @Options(useGeneratedKeys = true, keyProperty = "key.id", keyColumn = "id")
    int insert(
            @Param("key") Key key,
            @Param("township") long township,
            @Param("a") NewActivity activity,
            @Param("station") String station,
            @Param("code") String code,
            @Param("by") String by,
            @Param("at") Instant at);

    @Select(COLUMNS + "WHERE township_id = #{township} AND id = #{id} FOR UPDATE")
    ActivityRow find(@Param("township") long township, @Param("id") long id);

    /** The open one of this code around today; codes of ended ones are used again. */
    @Select(COLUMNS + """
            WHERE township_id = #{township} AND sign_code = #{code} AND state IN ('PLANNED', 'RUNNING')
            ORDER BY id DESC LIMIT 1
            """)
    ActivityRow coded(@Param("township") long township, @Param("code") String code);

    @Insert("""
            INSERT IGNORE INTO attendance (township_id, activity_id, deputy, state, entered_by, entered_at)
            VALUES (#{a.townshipId}, #{a.id}, #{deputy}, 'INVITED', #{by}, #{at})
            """)
    int invite(
            @Param("a") ActivityRow activity,
            @Param("deputy") String deputy,
            @Param("by") String by,
            @Param("at") Instant at);

    @Insert("""
            INSERT INTO attendance (township_id, activity_id, deputy, state, signed_at, through, entered_by, entered_at)
            VALUES (#{a.townshipId}, #{a.id}, #{deputy}, 'PRESENT', #{at}, #{through}, #{by}, #{at})
            ON DUPLICATE KEY UPDATE signed_at = COALESCE(signed_at, VALUES(signed_at)),
                through = COALESCE(through, VALUES(through)), excuse = NULL, state = 'PRESENT'
            """)
    void sign(
            @Param("a") ActivityRow activity,
            @Param("deputy") String deputy,
            @Param("through") Through through,
            @Param("by") String by,
            @Param("at") Instant at);

    @Update("""
            UPDATE attendance SET state = 'EXCUSED', excuse = #{why}
            WHERE activity_id = #{id} AND deputy = #{deputy} AND state <> 'PRESENT'
            """)
    int excuse(@Param("id") long id, @Param("deputy") String deputy, @Param("why") String why);

    @Select("SELECT COUNT(*) FROM attendance WHERE activity_id = #{id} AND state = 'PRESENT'")
    int present(long id);

    @Insert("""
            INSERT INTO activity_step (township_id, activity_id, step, held_on, minutes, conclusion, waived_for, entered_by,
                entered_at)
            VALUES (#{a.townshipId}, #{a.id}, #{step}, #{d.heldOn}, #{d.minutes}, #{d.conclusion}, #{d.waivedFor}, #{by},
                #{at})
            ON DUPLICATE KEY UPDATE held_on = VALUES(held_on), minutes = VALUES(minutes),
                conclusion = VALUES(conclusion), waived_for = VALUES(waived_for), entered_by = VALUES(entered_by),
                entered_at = VALUES(entered_at)
            """)
    void step(
            @Param("a") ActivityRow activity,
            @Param("step") FiveStep step,
            @Param("d") StepDone done,
            @Param("by") String by,
            @Param("at") Instant at);

    @Select("SELECT id FROM activity_step WHERE activity_id = #{id} AND step = #{step}")
    long stepId(@Param("id") long id, @Param("step") FiveStep step);

    @Select("SELECT step, held_on FROM activity_step WHERE activity_id = #{id}")
    List<Held> steps(long id);

    @Update("""
            UPDATE activity SET state = 'RUNNING', version = version + 1
            WHERE id = #{id} AND state IN ('PLANNED', 'RUNNING')
            """)
    int run(long id);

    @Update("""
            UPDATE activity SET state = #{state}, words = #{words}, ended_by = #{by}, ended_at = #{at},
                version = version + 1
            WHERE id = #{id} AND version = #{version} AND state IN ('PLANNED', 'RUNNING')
            """)
    int end(
            @Param("id") long id,
            @Param("state") ActivityState state,
            @Param("words") String words,
            @Param("by") String by,
            @Param("at") Instant at,
            @Param("version") int version);
}
