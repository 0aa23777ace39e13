package io.sidan.core.report;

import java.time.Instant;
import java.util.List;
import org.apache.ibatis.annotations.Delete;
import org.apache.ibatis.annotations.Insert;
import org.apache.ibatis.annotations.Mapper;
import org.apache.ibatis.annotations.Options;
import org.apache.ibatis.annotations.Param;
import org.apache.ibatis.annotations.Select;
import org.apache.ibatis.annotations.Update;

@Mapper
interface ReportMapper {

    String COLUMNS = """
            SELECT id, township_id AS town, kind, deputy, from_day AS `from`, to_day AS `to`, title, body, facts, state, digest, drafted_by,
                drafted_at, signed_by, signed_at, version
            FROM report
            """;

    /** A report as it is drafted; its id comes with the row. */
    class Drafted {
        Long id;
        final long town;
        final ReportWish wish;
        final String title;
        final String body;
        final String facts;
        final String by;
        final Instant at;

        Drafted(long town, ReportWish wish, String title, String body, String facts, String by, Instant at) {
            this.town = town;
            this.wish = wish;
            this.title = title;
            this.body = body;
            this.facts = facts;
            this.by = by;
            this.at = at;
        }
    }

    @Insert("""
            INSERT INTO report (township_id, kind, deputy, from_day, to_day, title, body, facts, state, drafted_by,
                drafted_at, version)
            VALUES (#{town}, #{wish.kind}, #{wish.deputy}, #{wish.from}, #{wish.to}, #{title}, #{body}, #{facts}, 'DRAFT',
                #{by}, #{at}, 1)
            """)
    @Options(useGeneratedKeys = true, keyProperty = "id")
    void draft(Drafted report);

    /** Of the township, and of the one that plays it. */
    @Select(COLUMNS + """
            WHERE township_id = #{town} OR township_id IN (SELECT id FROM township WHERE sample_of = #{town})
            ORDER BY id DESC LIMIT 200
            """)
    List<ReportRow> all(long town);

    @Select(COLUMNS + "WHERE id = #{id}")
    ReportRow find(long id);

    @Update("""
            UPDATE report SET title = #{title}, body = #{body}, facts = #{facts}, version = version + 1
            WHERE id = #{id} AND state = 'DRAFT' AND version = #{version}
            """)
    int edit(
            @Param("id") long id,
            @Param("title") String title,
            @Param("body") String body,
            @Param("facts") String facts,
            @Param("version") int version);

    @Update("""
            UPDATE report SET state = 'SIGNED', paper = #{paper}, digest = #{digest}, signed_by = #{by}, signed_at = #{at},
                version = version + 1
            WHERE id = #{id} AND state = 'DRAFT' AND version = #{version}
            """)
    int sign(
            @Param("id") long id,
            @Param("paper") byte[] paper,
            @Param("digest") String digest,
            @Param("by") String by,
            @Param("at") Instant at,
            @Param("version") int version);

    @Select("SELECT paper FROM report WHERE id = #{id}")
    Paper paper(long id);

    record Paper(byte[] paper) {}

    @Delete("DELETE FROM report WHERE id = #{id} AND state = 'DRAFT'")
    int drop(long id);
}
