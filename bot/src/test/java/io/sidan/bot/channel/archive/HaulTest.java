package io.sidan.bot.channel.archive;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.bucket4j.TimeMeter;
import io.sidan.bot.channel.archive.Gaps.Gap;
import io.sidan.bot.channel.archive.ReturnCode.Then;
import java.time.Duration;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.stream.LongStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.springframework.dao.DataIntegrityViolationException;

/** Places in the archive, its faults and its limits. */
class HaulTest {

    @Test
    void notesWhatIsMissing() {
        assertThat(Gaps.in(haul(10, 11, 12, 15, 16, 20))).containsExactly(new Gap(12, 15), new Gap(16, 20));
        assertThat(Gaps.in(haul(10, 14))).containsExactly(new Gap(10, 14));
        assertThat(Gaps.in(haul(0, 5_000, 5_001)))
                .as("what came before the first pull")
                .isEmpty();
        long[] holes = LongStream.range(0, 100).map(i -> 11 + i * 2).toArray();
        assertThat(Gaps.in(haul(10, holes))).containsExactly(new Gap(11, 209));
    }

    @Test
    void putsPlacesInOrderAndNeverGoesBack() {
        Haul mixed = haul(10, 13, 11, 12);
        assertThat(mixed.envelopes()).extracting(Envelope::seq).containsExactly(11L, 12L, 13L);
        assertThat(mixed.to()).isEqualTo(13);
        Haul back = haul(10, 9, 10, 11);
        assertThat(back.wentBack()).isEqualTo(2);
        assertThat(back.to()).isEqualTo(11);
        assertThat(back.isStuck()).isFalse();
        assertThat(haul(10, 3, 4).isStuck()).isTrue();
        assertThat(haul(10, 3, 4).to()).isEqualTo(10);
        assertThat(haul(10, 0, 11).wentBack())
                .as("no place at all is another matter")
                .isZero();
    }

    @Test
    void isStoredInPortionsWhereOneIsRefused() {
        Haul haul = haul(10, 11, 12, 13, 14, 15);
        List<Opened> opened = haul.envelopes().stream()
                .map(envelope -> Opened.of(envelope, "{}"))
                .toList();
        List<String> stored = new ArrayList<>();
        Portions.of(opened, (offset, part) -> {
            if (part.stream().anyMatch(one -> one.envelope().seq() == 14 && one.fault() == null)) {
                throw new DataIntegrityViolationException("14");
            }
            Haul portion = haul.part(offset, part.size());
            stored.add(portion.from() + "-" + portion.to() + (part.get(0).fault() == null ? "" : " aside"));
        });
        assertThat(stored).containsExactly("10-12", "12-13", "13-14 aside", "14-15");
    }

    @ParameterizedTest
    @CsvSource({
        "10000, WAIT, Secret", "10001, RETRY, 外网", "10002, RETRY, 读不懂", "10003, RETRY, 再试", "10004, WAIT, 私钥",
        "10005, GIVE_UP, 文件", "10006, GIVE_UP, 私钥", "10007, GIVE_UP, 私钥", "10008, GIVE_UP, 密文", "10009, WAIT, 可信",
        "10010, GIVE_UP, 5 天", "10011, WAIT, 证书", "45009, RETRY, 45009", "-1, RETRY, -1"
    })
    void saysEachFaultInWords(int number, Then then, String words) {
        ArchiveFault fault = ArchiveFault.of(number);
        assertThat(fault.code().then()).isEqualTo(then);
        assertThat(fault).hasMessageContaining(words);
    }

    @Test
    void pullsAtMostSixHundredTimesInAnyMinute() {
        HandMeter time = new HandMeter();
        PullRate rate = new PullRate(time);
        int[] pulls = new int[300];
        for (int second = 0; second < pulls.length; second++, time.pass(Duration.ofSeconds(1))) {
            while (rate.isFree()) {
                pulls[second]++;
            }
        }
        for (int from = 0; from + 60 <= pulls.length; from++) {
            assertThat(Arrays.stream(pulls, from, from + 60).sum())
                    .isLessThanOrEqualTo(PullRate.A_MINUTE)
                    .isGreaterThan(PullRate.A_MINUTE * 4 / 5);
        }
    }

    private static Haul haul(long from, long... seqs) {
        List<Envelope> envelopes = Arrays.stream(seqs)
                .mapToObj(seq -> new Envelope(seq, "m" + seq, 1, "", ""))
                .toList();
        return Haul.of(from, envelopes);
    }

    private static final class HandMeter implements TimeMeter {

        private long nanos;

        void pass(Duration time) {
            nanos += time.toNanos();
        }

        @Override
        public long currentTimeNanos() {
            return nanos;
        }

        @Override
        public boolean isWallClockBased() {
            return false;
        }
    }
}
