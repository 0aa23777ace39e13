package io.sidan.core.duty.register;

import io.sidan.core.duty.register.Places.Place;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import org.apache.ibatis.annotations.Insert;
import org.apache.ibatis.annotations.Mapper;
import org.apache.ibatis.annotations.Param;
import org.apache.ibatis.annotations.Select;

@Mapper
interface RegisterMapper {

    @Select("SELECT code, name FROM station WHERE township_id = #{township} AND active ORDER BY id")
    List<Place> stations(long township);

    @Select("SELECT code, name FROM district WHERE township_id = #{township} AND active ORDER BY id")
    List<Place> districts(long township);

    @Select("""
            SELECT deputy, constituency, village, ethnicity, born, education, party, post, phone, certificate
            FROM deputy_profile WHERE township_id = #{township}
            """)
    List<Profile> profiles(long township);

    @Select("""
            SELECT deputy, level, term, constituency, station, team, from_day AS `from`, to_day AS `to`, ended_for
            FROM deputy_term WHERE township_id = #{township} ORDER BY deputy, from_day, id
            """)
    List<Term> terms(long township);

    @Insert("""
            INSERT INTO deputy_profile (township_id, deputy, constituency, village, ethnicity, born, education, party, post,
                phone, certificate, changed_by, changed_at)
            VALUES (#{township}, #{p.deputy}, #{p.constituency}, #{p.village}, #{p.ethnicity}, #{p.born}, #{p.education},
                #{p.party}, #{p.post}, #{p.phone}, #{p.certificate}, #{by}, #{at})
            ON DUPLICATE KEY UPDATE constituency = VALUES(constituency), village = VALUES(village),
                ethnicity = VALUES(ethnicity), born = VALUES(born), education = VALUES(education), party = VALUES(party),
                post = VALUES(post), phone = VALUES(phone), certificate = VALUES(certificate),
                changed_by = VALUES(changed_by), changed_at = VALUES(changed_at)
            """)
    void profile(
            @Param("township") long township,
            @Param("p") Profile profile,
            @Param("by") String by,
            @Param("at") Instant at);

    @Insert("""
            INSERT INTO deputy_term (township_id, deputy, level, term, constituency, station, team, from_day, to_day,
                ended_for, entered_by, entered_at)
            VALUES (#{township}, #{t.deputy}, #{t.level}, #{t.term}, #{t.constituency}, #{t.station}, #{t.team}, #{t.from},
                #{t.to}, #{t.endedFor}, #{by}, #{at})
            ON DUPLICATE KEY UPDATE term = VALUES(term), constituency = VALUES(constituency), station = VALUES(station),
                team = VALUES(team), to_day = VALUES(to_day), ended_for = VALUES(ended_for),
                entered_by = VALUES(entered_by), entered_at = VALUES(entered_at)
            """)
    void term(@Param("township") long township, @Param("t") Term term, @Param("by") String by, @Param("at") Instant at);

    @Insert("""
            INSERT INTO deputy_import (township_id, file, added, changed, same, imported_by, imported_at)
            VALUES (#{township}, #{file}, #{r.added}, #{r.changed}, #{r.same}, #{by}, #{at})
            """)
    void keep(
            @Param("township") long township,
            @Param("file") String file,
            @Param("r") ImportResult result,
            @Param("by") String by,
            @Param("at") Instant at);

    /** On the roster still, though every term that is known of them has ended. */
    @Select("""
            SELECT d.township_id AS township, d.code AS deputy FROM deputy d
            WHERE d.active AND EXISTS (
                    SELECT 1 FROM deputy_term t WHERE t.township_id = d.township_id AND t.deputy = d.code)
                AND NOT EXISTS (SELECT 1 FROM deputy_term t WHERE t.township_id = d.township_id AND t.deputy = d.code
                    AND (t.to_day IS NULL OR t.to_day >= #{day}))
            """)
    List<Leaver> leavers(LocalDate day);

    record Leaver(long township, String deputy) {}
}
