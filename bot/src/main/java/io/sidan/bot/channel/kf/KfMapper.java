package io.sidan.bot.channel.kf;

import java.time.Instant;
import java.util.List;
import org.apache.ibatis.annotations.Insert;
import org.apache.ibatis.annotations.Mapper;
import org.apache.ibatis.annotations.Param;
import org.apache.ibatis.annotations.Select;
import org.apache.ibatis.annotations.Update;

@Mapper
interface KfMapper {

    String COLUMNS =
            "SELECT open_kfid, name, chat_group AS `group`, reached, token, rung_at, pulled_at, fault, fault_at"
                    + " FROM kf_account ";

    @Select(COLUMNS + "ORDER BY open_kfid")
    List<KfAccount> all();

    @Select(COLUMNS + "WHERE open_kfid = #{id}")
    KfAccount find(String id);

    @Insert("""
            INSERT INTO kf_account (open_kfid, name, reached) VALUES (#{id}, #{name}, '')
            ON DUPLICATE KEY UPDATE name = VALUES(name)
            """)
    void know(@Param("id") String id, @Param("name") String name);

    @Insert("""
            INSERT INTO kf_account (open_kfid, name, reached, token, rung_at)
            VALUES (#{id}, '', '', #{token}, #{at})
            ON DUPLICATE KEY UPDATE token = VALUES(token), rung_at = VALUES(rung_at)
            """)
    void ring(@Param("id") String id, @Param("token") String token, @Param("at") Instant at);

    @Select(COLUMNS + """
            WHERE pulled_at IS NULL OR rung_at >= pulled_at OR pulled_at < #{before} ORDER BY open_kfid
            """)
    List<KfAccount> due(Instant before);

    @Update("""
            UPDATE kf_account SET reader = #{reader}, reading_until = #{until}
            WHERE open_kfid = #{id} AND (reader = #{reader} OR reading_until IS NULL OR reading_until < #{now})
            """)
    int take(
            @Param("id") String id,
            @Param("reader") String reader,
            @Param("now") Instant now,
            @Param("until") Instant until);

    @Update("""
            UPDATE kf_account SET reached = #{to}, reading_until = #{until}
            WHERE open_kfid = #{id} AND reached = #{from}
            """)
    int move(@Param("id") String id, @Param("from") String from, @Param("to") String to, @Param("until") Instant until);

    @Update("""
            UPDATE kf_account SET pulled_at = #{began}, reading_until = NULL, fault = NULL, fault_at = NULL
            WHERE open_kfid = #{id} AND reader = #{reader}
            """)
    int done(@Param("id") String id, @Param("reader") String reader, @Param("began") Instant began);

    @Update("""
            UPDATE kf_account SET fault = #{fault}, fault_at = COALESCE(fault_at, #{at}),
                reader = NULL, reading_until = #{rest}
            WHERE open_kfid = #{id} AND reader = #{reader}
            """)
    int fail(
            @Param("id") String id,
            @Param("reader") String reader,
            @Param("fault") String fault,
            @Param("at") Instant at,
            @Param("rest") Instant rest);

    @Update("UPDATE kf_account SET chat_group = #{group} WHERE open_kfid = #{id}")
    int bind(@Param("id") String id, @Param("group") String group);
}
