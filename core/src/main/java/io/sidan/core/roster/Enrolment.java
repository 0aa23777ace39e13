package io.sidan.core.roster;

import java.util.List;
import java.util.Objects;
import org.apache.ibatis.annotations.Delete;
import org.apache.ibatis.annotations.Insert;
import org.apache.ibatis.annotations.Mapper;
import org.apache.ibatis.annotations.Param;
import org.apache.ibatis.annotations.Select;
import org.apache.ibatis.annotations.Update;
import org.springframework.stereotype.Repository;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;

/** Puts deputies on the roster and takes them off it, one by one; who has left stays as a row. */
@Repository
public class Enrolment {

    private final EnrolmentMapper rows;

    Enrolment(EnrolmentMapper rows) {
        this.rows = rows;
    }

    /**
     * A deputy as the roster has it.
     *
     * @param level 镇 县 市 省
     * @param station code of the venue, or null
     * @param district code, or null
     * @param active in office
     */
    public record Enrolled(
            String code,
            String name,
            String gender,
            String level,
            String station,
            String district,
            String team,
            String term,
            boolean active) {}

    /** Those in office and those who have left. */
    @Transactional(readOnly = true)
    public List<Enrolled> all(long township) {
        return rows.all(township);
    }

    /** Takes the township's lock until the transaction ends, so that two imports cannot cross. */
    @Transactional(propagation = Propagation.MANDATORY)
    public void lock(long township) {
        rows.lock(township);
    }

    /** Adds a deputy or brings one up to date; whose district is another one serves its groups from now on. */
    @Transactional(propagation = Propagation.MANDATORY)
    public void enrol(long township, Enrolled deputy, String districtBefore) {
        rows.put(township, deputy);
        if (!Objects.equals(deputy.district(), districtBefore)) {
            rows.leaveGroups(township, deputy.code(), districtBefore);
            rows.joinGroups(township, deputy.code(), deputy.district());
        }
    }

    /** Takes who has left off the roster; whether the deputy was still on it. */
    @Transactional(propagation = Propagation.MANDATORY)
    public boolean retire(long township, String deputy) {
        return rows.retire(township, deputy) == 1;
    }

    /** Whoever has learned the roster learns it anew. */
    @Transactional(propagation = Propagation.MANDATORY)
    public void moveOn(long township) {
        if (rows.moveOn(township) != 1) {
            throw new NoRoster();
        }
    }

    @Mapper
    interface EnrolmentMapper {

        @Select("SELECT id FROM township WHERE id = #{township} FOR UPDATE")
        Long lock(long township);

        @Select("""
                SELECT code, name, gender, level, station, district, team, term, active FROM deputy
                WHERE township_id = #{township} ORDER BY id
                """)
        List<Enrolled> all(long township);

        @Insert("""
                INSERT INTO deputy (township_id, code, name, nick, gender, level, station, district, team, term, active)
                VALUES (#{township}, #{d.code}, #{d.name}, '', #{d.gender}, #{d.level}, #{d.station}, #{d.district},
                    #{d.team}, #{d.term}, #{d.active})
                ON DUPLICATE KEY UPDATE name = VALUES(name), gender = VALUES(gender), level = VALUES(level),
                    station = VALUES(station), district = VALUES(district), team = VALUES(team), term = VALUES(term),
                    active = VALUES(active)
                """)
        void put(@Param("township") long township, @Param("d") Enrolled deputy);

        @Delete("""
                DELETE FROM deputy_group WHERE township_id = #{township} AND deputy = #{deputy} AND chat_group IN
                    (SELECT code FROM chat_group WHERE township_id = #{township} AND district = #{district})
                """)
        int leaveGroups(
                @Param("township") long township, @Param("deputy") String deputy, @Param("district") String district);

        @Insert("""
                INSERT IGNORE INTO deputy_group (township_id, deputy, chat_group)
                SELECT township_id, #{deputy}, code FROM chat_group
                WHERE township_id = #{township} AND district = #{district} AND active
                """)
        int joinGroups(
                @Param("township") long township, @Param("deputy") String deputy, @Param("district") String district);

        @Update("UPDATE deputy SET active = FALSE WHERE township_id = #{township} AND code = #{deputy} AND active")
        int retire(@Param("township") long township, @Param("deputy") String deputy);

        @Update("UPDATE township SET version = version + 1 WHERE id = #{township}")
        int moveOn(long township);
    }
}
