package io.sidan.bot.reply;

import java.time.Instant;
import java.util.List;
import org.apache.ibatis.annotations.Mapper;
import org.apache.ibatis.annotations.Param;
import org.apache.ibatis.annotations.Select;
import org.apache.ibatis.annotations.Update;

@Mapper
interface StaleMapper {

    String UNSAID = "state IN ('WAITING', 'UNLET', 'BY_HAND', 'DEAD', 'DOUBTFUL')";

    @Select("SELECT id FROM outbox WHERE " + UNSAID + " AND stale_at < #{now} ORDER BY id LIMIT 500")
    List<Long> due(Instant now);

    @Update("UPDATE outbox SET state = 'STALE' WHERE id = #{id} AND " + UNSAID)
    int expire(@Param("id") long id);

    /** What waits for a channel that is no more. */
    @Select("<script>" + SendingMapper.PARCELS + """
            WHERE state = 'WAITING' AND channel NOT IN
            <foreach collection="channels" item="one" open="(" separator="," close=")">#{one}</foreach>
            ORDER BY id LIMIT 500
            </script>
            """)
    List<Parcel> abandoned(@Param("channels") List<String> channels);
}
