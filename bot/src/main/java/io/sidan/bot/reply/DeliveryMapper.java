package io.sidan.bot.reply;

import java.time.Instant;
import org.apache.ibatis.annotations.Delete;
import org.apache.ibatis.annotations.Insert;
import org.apache.ibatis.annotations.Mapper;
import org.apache.ibatis.annotations.Param;

@Mapper
interface DeliveryMapper {

    @Insert("""
            INSERT INTO delivery (township_id, outbox_id, suggestion_id, event, channel, reason, happened_at)
            SELECT township_id, id, suggestion_id, #{event}, #{channel}, #{reason}, #{at} FROM outbox WHERE id = #{row}
            """)
    int note(
            @Param("row") long row,
            @Param("event") Delivery event,
            @Param("channel") String channel,
            @Param("reason") String reason,
            @Param("at") Instant at);

    @Delete("DELETE FROM delivery WHERE township_id = #{township}")
    int forget(long township);
}
