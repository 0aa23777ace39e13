package io.sidan.bot.reply;

import java.time.Instant;
import java.util.List;
import org.apache.ibatis.annotations.Mapper;
import org.apache.ibatis.annotations.Param;
import org.apache.ibatis.annotations.Select;

@Mapper
interface WaysMapper {

    record Count(String channel, long waiting, long unlet, long sentToday, long dead, long doubtful, long byHand) {

        static final Count NOTHING = new Count(null, 0, 0, 0, 0, 0, 0);
    }

    /** What staff pass on counts as their own way, by whatever channel it was to go. */
    @Select("""
            <script>
            SELECT IF(state IN ('BY_HAND', 'DONE'), NULL, channel) AS channel,
                SUM(state IN ('WAITING', 'SENDING')) AS waiting, SUM(state = 'UNLET') AS unlet,
                SUM(state IN ('SENT', 'DONE') AND sent_at &gt;= #{since}) AS sent_today, SUM(state = 'DEAD') AS dead,
                SUM(state = 'DOUBTFUL') AS doubtful, SUM(state = 'BY_HAND') AS by_hand
            FROM outbox
            WHERE (state IN ('WAITING', 'SENDING', 'UNLET', 'DEAD', 'DOUBTFUL', 'BY_HAND')
                OR state IN ('SENT', 'DONE') AND sent_at &gt;= #{since})
            <if test="!townships.isEmpty()">AND township_id IN
            <foreach collection="townships" item="one" open="(" separator="," close=")">#{one}</foreach></if>
            GROUP BY IF(state IN ('BY_HAND', 'DONE'), NULL, channel)
            </script>
            """)
    List<Count> counts(@Param("townships") List<Long> townships, @Param("since") Instant since);
}
