package io.sidan.bot.inbox;

import java.util.stream.IntStream;
import org.apache.ibatis.annotations.Insert;
import org.apache.ibatis.annotations.Mapper;
import org.apache.ibatis.annotations.Param;
import org.apache.ibatis.annotations.Select;
import org.apache.ibatis.annotations.Update;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;

/** The partitions and their fences: a lease says who should work, the fence in MySQL who may write. */
@Component
class Partitions {

    private final PartitionMapper partitions;
    private final int wanted;
    private volatile int count;

    Partitions(PartitionMapper partitions, InboxProperties inbox) {
        this.partitions = partitions;
        this.wanted = inbox.partitions();
    }

    /** As many as the first process made; later settings do not change it. */
    int count() {
        if (count == 0) {
            if (partitions.count() == 0) {
                partitions.make(wanted);
            }
            count = partitions.count();
        }
        return count;
    }

    /** Makes this holder the only one that may write, and tells its fence. */
    @Transactional
    public long enter(int partition, String holder) {
        partitions.raise(partition, holder);
        return partitions.fence(partition);
    }

    /** Keeps the partition to this holder until the transaction ends; {@link Fenced} where a newer one has come. */
    @Transactional(propagation = Propagation.MANDATORY)
    public void require(Lease lease) {
        if (partitions.fence(lease.partition()) != lease.fence()) {
            throw new Fenced("partition " + lease.partition() + " has a newer holder");
        }
    }

    @Mapper
    interface PartitionMapper {

        @Select("SELECT COUNT(*) FROM inbox_partition")
        int count();

        @Insert("""
                <script>
                INSERT IGNORE INTO inbox_partition (no, fence) VALUES
                <foreach collection="nos" item="no" separator=",">(#{no}, 0)</foreach>
                </script>
                """)
        void insert(@Param("nos") int[] nos);

        @Update("UPDATE inbox_partition SET fence = fence + 1, holder = #{holder} WHERE no = #{no}")
        int raise(@Param("no") int no, @Param("holder") String holder);

        @Select("SELECT fence FROM inbox_partition WHERE no = #{no} FOR UPDATE")
        long fence(int no);

        default void make(int count) {
            insert(IntStream.range(0, count).toArray());
        }
    }
}
