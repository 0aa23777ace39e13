package io.sidan.bot.inbox;

import java.util.Collection;
import java.util.List;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import org.apache.ibatis.annotations.Insert;
import org.apache.ibatis.annotations.Mapper;
import org.apache.ibatis.annotations.Param;
import org.apache.ibatis.annotations.Select;
import org.apache.ibatis.annotations.Update;
import org.springframework.stereotype.Component;

/** How far each group's messages have been understood. */
@Component
class Drains {

    private final DrainMapper drains;
    private final Partitions partitions;
    private final Set<Long> tracked = ConcurrentHashMap.newKeySet();

    Drains(DrainMapper drains, Partitions partitions) {
        this.drains = drains;
        this.partitions = partitions;
    }

    int partitionOf(long group) {
        return (int) Math.floorMod(group, (long) partitions.count());
    }

    void track(Collection<Long> groups) {
        for (long group : groups) {
            if (!tracked.contains(group)) {
                drains.track(group, partitionOf(group));
            }
        }
    }

    /** Known to be tracked: called after the transaction that tracked them has committed. */
    void remember(Collection<Long> groups) {
        tracked.addAll(groups);
    }

    /** Groups of a partition that have messages without an outcome. */
    List<Long> waiting(int partition) {
        return drains.waiting(partition);
    }

    long waiting() {
        return drains.waitingInAll();
    }

    long through(long group) {
        return drains.through(group);
    }

    void advance(long group, long from, long to) {
        if (drains.advance(group, from, to) != 1) {
            throw new Fenced("group " + group + " was drained by another hand");
        }
    }

    @Mapper
    interface DrainMapper {

        @Insert("INSERT IGNORE INTO inbox_drain (group_id, partition_no, through) VALUES (#{group}, #{partition}, 0)")
        void track(@Param("group") long group, @Param("partition") int partition);

        @Select("""
                SELECT d.group_id FROM inbox_drain d JOIN coverage c ON c.group_id = d.group_id
                WHERE d.partition_no = #{partition} AND d.through < c.received ORDER BY d.group_id
                """)
        List<Long> waiting(int partition);

        @Select("""
                SELECT COALESCE(SUM(c.received - d.through), 0)
                FROM inbox_drain d JOIN coverage c ON c.group_id = d.group_id
                """)
        long waitingInAll();

        @Select("SELECT through FROM inbox_drain WHERE group_id = #{group}")
        long through(long group);

        @Update("UPDATE inbox_drain SET through = #{to} WHERE group_id = #{group} AND through = #{from}")
        int advance(@Param("group") long group, @Param("from") long from, @Param("to") long to);
    }
}
