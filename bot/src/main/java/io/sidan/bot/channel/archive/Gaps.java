package io.sidan.bot.channel.archive;

import java.time.Clock;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import org.apache.ibatis.annotations.Delete;
import org.apache.ibatis.annotations.Insert;
import org.apache.ibatis.annotations.Mapper;
import org.apache.ibatis.annotations.Param;
import org.apache.ibatis.annotations.Select;
import org.apache.ibatis.annotations.Update;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;

/** Places of the archive between two that came: noted, asked for again a few times, shown to the operator. */
@Component
class Gaps {

    /** A haul with more gaps than this is full of holes: they are noted as one. */
    private static final int MOST = 20;

    private static final int TRIES = 3;

    private final GapMapper gaps;
    private final Clock clock;

    Gaps(GapMapper gaps, Clock clock) {
        this.gaps = gaps;
        this.clock = clock;
    }

    /** What is missing between two places. */
    record Gap(long afterSeq, long beforeSeq) {

        boolean holds(Envelope envelope) {
            return envelope.seq() > afterSeq && envelope.seq() < beforeSeq;
        }

        int size() {
            return (int) Math.min(ArchiveSource.MOST, beforeSeq - afterSeq - 1);
        }
    }

    /** Notes what is missing in a haul; where nothing was read before, nothing is missing before it. */
    @Transactional(propagation = Propagation.MANDATORY)
    public void note(Haul haul) {
        Instant now = clock.instant();
        in(haul).forEach(gap -> gaps.insert(gap, now));
    }

    /** Those that the archive is to be asked for again now, at most so many: at once, after 5 and after 20 minutes. */
    @Transactional(readOnly = true)
    public List<Gap> toAsk(int most) {
        return gaps.toAsk(TRIES, clock.instant(), most);
    }

    /** The archive was asked once more; what it brought is no longer missing, what is left of the gap still is. */
    @Transactional
    public void fill(Gap gap, List<Envelope> brought) {
        if (brought.isEmpty()) {
            gaps.asked(gap);
            return;
        }
        gaps.delete(gap);
        Haul haul = Haul.of(gap.afterSeq(), brought);
        note(haul);
        if (haul.to() + 1 < gap.beforeSeq()) {
            gaps.insert(new Gap(haul.to(), gap.beforeSeq()), clock.instant());
        }
    }

    @Transactional(readOnly = true)
    public long count() {
        return gaps.count();
    }

    static List<Gap> in(Haul haul) {
        List<Gap> found = new ArrayList<>();
        long last = haul.from();
        for (Envelope envelope : haul.envelopes()) {
            if (last > 0 && envelope.seq() > last + 1) {
                found.add(new Gap(last, envelope.seq()));
            }
            last = Math.max(last, envelope.seq());
        }
        return found.size() <= MOST
                ? found
                : List.of(new Gap(
                        found.get(0).afterSeq(), found.get(found.size() - 1).beforeSeq()));
    }

    @Mapper
    interface GapMapper {

        @Insert("""
                INSERT IGNORE INTO archive_gap (after_seq, before_seq, noted_at, asked)
                VALUES (#{gap.afterSeq}, #{gap.beforeSeq}, #{now}, 0)
                """)
        void insert(@Param("gap") Gap gap, @Param("now") Instant now);

        @Select("""
                SELECT after_seq, before_seq FROM archive_gap
                WHERE asked < #{tries} AND TIMESTAMPADD(MINUTE, 5 * asked * asked, noted_at) <= #{now}
                ORDER BY asked, after_seq LIMIT #{most}
                """)
        List<Gap> toAsk(@Param("tries") int tries, @Param("now") Instant now, @Param("most") int most);

        @Update("""
                UPDATE archive_gap SET asked = asked + 1
                WHERE after_seq = #{gap.afterSeq} AND before_seq = #{gap.beforeSeq}
                """)
        int asked(@Param("gap") Gap gap);

        @Delete("DELETE FROM archive_gap WHERE after_seq = #{gap.afterSeq} AND before_seq = #{gap.beforeSeq}")
        int delete(@Param("gap") Gap gap);

        @Select("SELECT COUNT(*) FROM archive_gap")
        long count();
    }
}
