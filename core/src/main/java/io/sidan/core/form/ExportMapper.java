package io.sidan.core.form;

import io.sidan.core.suggestion.Actor;
import java.time.Instant;
import java.util.List;
import org.apache.ibatis.annotations.Insert;
import org.apache.ibatis.annotations.Mapper;
import org.apache.ibatis.annotations.Options;
import org.apache.ibatis.annotations.Param;
import org.apache.ibatis.annotations.Select;
import org.apache.ibatis.annotations.Update;

@Mapper
interface ExportMapper {

    /** Of the township, or of the one that plays it. */
    String HERE =
            "(township_id = #{township} OR township_id IN (SELECT id FROM township WHERE sample_of = #{township}))";

    /** An export as it is asked for; its id comes with the row. */
    class Asked {
        Long id;
        final FormScope scope;
        final String forms;
        final FormFormat format;
        final boolean masked;
        final Actor actor;
        final Instant at;

        Asked(Exports.Wish wish, Masked masked, Actor actor, Instant at) {
            this.scope = wish.scope();
            this.forms = wish.codes();
            this.format = wish.format();
            this.masked = masked == Masked.HIDDEN;
            this.actor = actor;
            this.at = at;
        }
    }

    @Insert("""
            INSERT INTO form_export (township_id, forms, format, from_day, to_day, deputy, station, masked, state, lines_done,
                role, asked_by, asked_at, heard_at)
            VALUES (#{scope.township}, #{forms}, #{format}, #{scope.from}, #{scope.to}, #{scope.deputy}, #{scope.station},
                #{masked}, 'RUNNING', 0, #{actor.role}, #{actor.name}, #{at}, #{at})
            """)
    @Options(useGeneratedKeys = true, keyProperty = "id")
    void ask(Asked asked);

    @Update("UPDATE form_export SET lines_all = #{lines} WHERE id = #{id}")
    int expect(@Param("id") long id, @Param("lines") long lines);

    /** 0 rows where it was cancelled meanwhile. */
    @Update("UPDATE form_export SET lines_done = #{lines}, heard_at = #{at} WHERE id = #{id} AND state = 'RUNNING'")
    int progress(@Param("id") long id, @Param("lines") long lines, @Param("at") Instant at);

    @Update("""
            UPDATE form_export SET state = #{state}, lines_done = #{lines}, file = #{file}, failure = #{failure},
                ended_at = #{at}
            WHERE id = #{id} AND state = 'RUNNING'
            """)
    int end(
            @Param("id") long id,
            @Param("state") String state,
            @Param("lines") long lines,
            @Param("file") String file,
            @Param("failure") String failure,
            @Param("at") Instant at);

    @Update("""
            UPDATE form_export SET state = 'CANCELLED', ended_at = #{at}
            WHERE id = #{id} AND state = 'RUNNING' AND
            """ + HERE)
    int cancel(@Param("id") long id, @Param("township") long township, @Param("at") Instant at);

    /** Of processes that are no more. */
    @Update("""
            UPDATE form_export SET state = 'FAILED', failure = '程序重启过，没有做完，请再导出一次', ended_at = #{now}
            WHERE state = 'RUNNING' AND heard_at < #{silent}
            """)
    int giveUp(@Param("silent") Instant silentSince, @Param("now") Instant now);

    @Select("""
            SELECT id, forms, format, from_day AS `from`, to_day AS `to`, deputy, station, masked, state, lines_done,
                lines_all, failure, file, role, asked_by, asked_at, ended_at
            FROM form_export WHERE
            """ + HERE + """
             ORDER BY id DESC LIMIT 200
            """)
    List<ExportLine> all(long township);

    @Select("""
            SELECT id, forms, format, from_day AS `from`, to_day AS `to`, deputy, station, masked, state, lines_done,
                lines_all, failure, file, role, asked_by, asked_at, ended_at
            FROM form_export WHERE id = #{id} AND
            """ + HERE)
    ExportLine find(@Param("township") long township, @Param("id") long id);

    @Select("SELECT id, file FROM form_export WHERE file IS NOT NULL AND ended_at < #{before}")
    List<Outdated> outdated(Instant before);

    record Outdated(long id, String file) {}

    @Update("UPDATE form_export SET file = NULL WHERE id = #{id}")
    int forgetFile(long id);
}
