package io.sidan.bot.inbox;

import java.util.Collection;
import java.util.List;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import org.apache.ibatis.annotations.Delete;
import org.apache.ibatis.annotations.Insert;
import org.apache.ibatis.annotations.Mapper;
import org.apache.ibatis.annotations.Param;
import org.apache.ibatis.annotations.Select;
import org.apache.ibatis.annotations.Update;
import org.springframework.stereotype.Component;

/** How far each township's messages have been understood. */
@Component
class Drains {

    private final DrainMapper drains;
    private final Partitions partitions;
    private final Set<Long> tracked = ConcurrentHashMap.newKeySet();

    Drains(DrainMapper drains, Partitions partitions) {
        this.drains = drains;
        this.partitions = partitions;
    }

    int partitionOf(long township) {
        return (int) Math.floorMod(township, (long) partitions.count());
    }

    void track(Collection<Long> townships) {
        for (long township : townships) {
            if (!tracked.contains(township)) {
                drains.track(township, partitionOf(township));
            }
        }
    }

    /** Known to be tracked: called after the transaction that tracked them has committed. */
    void remember(Collection<Long> townships) {
        tracked.addAll(townships);
    }

    /** Townships of a partition that have messages without an outcome. */
    List<Long> waiting(int partition) {
        return drains.waiting(partition);
    }

    long waiting() {
        return drains.waitingInAll();
    }

    boolean isUpToDate(long township) {
        return drains.isUpToDate(township);
    }

    /** The township is no more. */
    void forget(long township) {
        tracked.remove(township);
        drains.forget(township);
    }

    long through(long township) {
        return drains.through(township);
    }

    void advance(long township, long from, long to) {
        if (drains.advance(township, from, to) != 1) {
            throw new Fenced("township " + township + " was drained by another hand");
        }
    }

    @Mapper
    interface DrainMapper {

        @Insert("""
                INSERT IGNORE INTO inbox_drain (township_id, partition_no, through)
                VALUES (#{township}, #{partition}, 0)
                """)
        void track(@Param("township") long township, @Param("partition") int partition);

        @Select("""
                SELECT d.township_id FROM inbox_drain d JOIN arrival a ON a.township_id = d.township_id
                WHERE d.partition_no = #{partition} AND d.through < a.last_seq ORDER BY d.township_id
                """)
        List<Long> waiting(int partition);

        @Select("""
                SELECT COALESCE(SUM(a.last_seq - d.through), 0)
                FROM inbox_drain d JOIN arrival a ON a.township_id = d.township_id
                """)
        long waitingInAll();

        @Select("""
                SELECT NOT EXISTS (SELECT 1 FROM arrival a LEFT JOIN inbox_drain d ON d.township_id = a.township_id
                    WHERE a.township_id = #{township} AND COALESCE(d.through, 0) < a.last_seq)
                """)
        boolean isUpToDate(long township);

        @Delete("DELETE FROM inbox_drain WHERE township_id = #{township}")
        int forget(long township);

        @Select("SELECT through FROM inbox_drain WHERE township_id = #{township}")
        long through(long township);

        @Update("UPDATE inbox_drain SET through = #{to} WHERE township_id = #{township} AND through = #{from}")
        int advance(@Param("township") long township, @Param("from") long from, @Param("to") long to);
    }
}
