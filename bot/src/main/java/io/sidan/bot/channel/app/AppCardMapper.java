package io.sidan.bot.channel.app;

import java.time.Instant;
import java.util.List;
import org.apache.ibatis.annotations.Delete;
import org.apache.ibatis.annotations.Insert;
import org.apache.ibatis.annotations.Mapper;
import org.apache.ibatis.annotations.Param;
import org.apache.ibatis.annotations.Select;
import org.apache.ibatis.annotations.Update;

@Mapper
interface AppCardMapper {

    record Card(long outboxId, String members, String responseCode, String note, Instant endsAt, Instant nextAt) {}

    /** A card sent again is the same card. */
    @Insert("""
            INSERT INTO app_card (outbox_id, township_id, suggestion_id, person, members, response_code, ends_at, state,
                next_at)
            VALUES (#{row}, #{township}, #{suggestion}, #{person}, #{members}, #{code}, #{ends}, 'SHOWN', #{now})
            ON DUPLICATE KEY UPDATE response_code = VALUES(response_code), ends_at = VALUES(ends_at)
            """)
    void show(
            @Param("row") long row,
            @Param("township") long township,
            @Param("suggestion") long suggestion,
            @Param("person") String person,
            @Param("members") String members,
            @Param("code") String code,
            @Param("ends") Instant ends,
            @Param("now") Instant now);

    @Update("UPDATE app_card SET response_code = #{code}, ends_at = #{ends} WHERE outbox_id = #{row}")
    int pressed(@Param("row") long row, @Param("code") String code, @Param("ends") Instant ends);

    /** @param person null: everybody's cards of the case */
    @Select("""
            <script>
            SELECT outbox_id FROM app_card WHERE suggestion_id = #{suggestion} AND state = 'SHOWN'
            <if test="person != null">AND person = #{person}</if>
            ORDER BY outbox_id
            </script>
            """)
    List<Long> shown(@Param("suggestion") long suggestion, @Param("person") String person);

    @Update("UPDATE app_card SET state = 'SETTLED', note = #{note}, next_at = #{now} WHERE outbox_id = #{row}"
            + " AND state = 'SHOWN'")
    int settle(@Param("row") long row, @Param("note") String note, @Param("now") Instant now);

    @Select("""
            SELECT outbox_id, members, response_code, note, ends_at, next_at FROM app_card
            WHERE state = 'SETTLED' AND next_at <= #{now} ORDER BY next_at LIMIT 100
            """)
    List<Card> settled(Instant now);

    /** One process has it until then. */
    @Update("""
            UPDATE app_card SET next_at = #{until}
            WHERE outbox_id = #{c.outboxId} AND state = 'SETTLED' AND next_at = #{c.nextAt}
            """)
    int take(@Param("c") Card card, @Param("until") Instant until);

    @Update("UPDATE app_card SET state = #{state} WHERE outbox_id = #{row} AND state = 'SETTLED'")
    int end(@Param("row") long row, @Param("state") String state);

    @Delete("DELETE FROM app_card WHERE township_id = #{township}")
    int forget(long township);
}
