package io.sidan.core.duty.record;

import io.sidan.core.duty.Key;
import java.time.Instant;
import java.util.List;
import org.apache.ibatis.annotations.Insert;
import org.apache.ibatis.annotations.Mapper;
import org.apache.ibatis.annotations.Options;
import org.apache.ibatis.annotations.Param;
import org.apache.ibatis.annotations.Select;
import org.apache.ibatis.annotations.Update;

@Mapper
interface RecordMapper {

    /** @param voided it does not count */
    record RecordRow(long id, DutyKind kind, boolean interest, boolean voided, String enteredBy, int version) {}

    @Select("SELECT id FROM duty_record WHERE township_id = #{township} AND request = #{request}")
    Long requested(@Param("township") long township, @Param("request") String request);

    @Insert("""
            INSERT INTO duty_record (township_id, kind, held_on, until_on, title, place, body, result, station, activity_id,
                campaign, roles, way, person, reply, outlet, outlet_level, adopted, url, helper, money, households,
                households_over, persons, persons_over, interest, entered_by, entered_at, version, request)
            VALUES (#{township}, #{r.kind}, #{r.heldOn}, #{r.until}, #{r.title}, #{r.place}, #{r.body}, #{r.result},
                #{station}, #{r.activity}, #{r.campaign}, #{roles}, #{r.way}, #{person}, #{r.reply}, #{r.outlet},
                #{r.outletLevel}, #{r.adopted}, #{r.url}, #{r.helper}, #{r.money}, #{r.households.amount},
                COALESCE(#{r.households.over}, FALSE), #{r.persons.amount}, COALESCE(#{r.persons.over}, FALSE),
                #{r.interest}, #{by}, #{at}, 0, #{r.request})
            """)
    @Options(useGeneratedKeys = true, keyProperty = "key.id", keyColumn = "id")
    int insert(
            @Param("key") Key key,
            @Param("township") long township,
            @Param("r") NewRecord record,
            @Param("station") String station,
            @Param("roles") String roles,
            @Param("person") byte[] person,
            @Param("by") String by,
            @Param("at") Instant at);

    @Insert("""
            INSERT IGNORE INTO duty_record_deputy (record_id, deputy, township_id, position, excused)
            VALUES (#{id}, #{deputy}, #{township}, #{position}, #{excused})
            """)
    int deputy(
            @Param("id") long id,
            @Param("township") long township,
            @Param("deputy") String deputy,
            @Param("position") int position,
            @Param("excused") boolean excused);

    @Insert("""
            INSERT IGNORE INTO duty_record_village (record_id, village, township_id)
            VALUES (#{id}, #{village}, #{township})
            """)
    int village(@Param("id") long id, @Param("township") long township, @Param("village") String village);

    @Insert("""
            INSERT IGNORE INTO duty_record_case (record_id, suggestion_id, township_id)
            SELECT #{id}, s.id, #{township} FROM suggestion s
            WHERE s.township_id = #{township} AND s.number = #{number}
            """)
    int suggestion(@Param("id") long id, @Param("township") long township, @Param("number") String number);

    @Select("""
            <script>
            SELECT COUNT(*) FROM village WHERE township_id = #{township} AND active AND name IN
                <foreach collection="names" item="name" open="(" separator="," close=")">#{name}</foreach>
            </script>
            """)
    int known(@Param("township") long township, @Param("names") List<String> names);

    /** Of all these villages; null where the size of one is not known. */
    @Select("""
            <script>
            SELECT CASE WHEN COUNT(*) = #{count} THEN SUM(households) END FROM village_size
            WHERE township_id = #{township} AND village IN
                <foreach collection="names" item="name" open="(" separator="," close=")">#{name}</foreach>
            </script>
            """)
    Integer houses(@Param("township") long township, @Param("names") List<String> names, @Param("count") int count);

    @Select("""
            SELECT id, kind, interest, voided_at IS NOT NULL AS voided, entered_by, version FROM duty_record
            WHERE township_id = #{township} AND id = #{id} FOR UPDATE
            """)
    RecordRow find(@Param("township") long township, @Param("id") long id);

    @Select("SELECT COUNT(*) FROM duty_record_deputy WHERE record_id = #{id} AND deputy = #{deputy}")
    int has(@Param("id") long id, @Param("deputy") String deputy);

    @Update("""
            UPDATE duty_record SET voided_by = #{by}, voided_at = #{at}, voided_for = #{why}, version = version + 1
            WHERE id = #{id} AND version = #{version} AND voided_at IS NULL
            """)
    int strike(
            @Param("id") long id,
            @Param("why") String why,
            @Param("by") String by,
            @Param("at") Instant at,
            @Param("version") int version);

    @Update("""
            UPDATE duty_record SET adopted = TRUE, outlet = #{outlet}, outlet_level = #{level}, version = version + 1
            WHERE id = #{id} AND kind = 'PUBLICITY' AND version = #{version} AND voided_at IS NULL
            """)
    int adopt(
            @Param("id") long id,
            @Param("outlet") String outlet,
            @Param("level") OutletLevel level,
            @Param("version") int version);
}
