package io.sidan.bot.channel.archive;

import io.sidan.bot.channel.archive.UnopenedEnvelopes.Heap;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.stream.Collectors;
import org.springframework.stereotype.Component;

/** How the archive is doing, in figures and in one line for the operator. */
@Component
class ArchiveStatus {

    /** A reader that has not pulled for so long is not there. */
    private static final Duration SILENCE = Duration.ofMinutes(3);

    private final ArchiveProperties archive;
    private final ArchiveStore store;
    private final ArchiveState state;
    private final UnopenedEnvelopes unopened;
    private final Gaps gaps;
    private final Clock clock;

    ArchiveStatus(
            ArchiveProperties archive,
            ArchiveStore store,
            ArchiveState state,
            UnopenedEnvelopes unopened,
            Gaps gaps,
            Clock clock) {
        this.archive = archive;
        this.store = store;
        this.state = state;
        this.unopened = unopened;
        this.gaps = gaps;
        this.clock = clock;
    }

    /**
     * @param line all of it in one line
     * @param well whether nothing needs a person
     * @param seq the place the archive was read to
     * @param pulledAt when the archive last answered; null where it never did
     * @param heardAt when the newest message stored was posted; null where there is none
     * @param behind whether there is more to come at once
     * @param unopened envelopes put aside because they could not be read
     * @param gaps places missing between two that came
     * @param wentBack envelopes that came with a place already passed
     */
    record Now(
            boolean on,
            boolean well,
            String line,
            long seq,
            Instant pulledAt,
            Instant heardAt,
            boolean behind,
            long unopened,
            long gaps,
            long wentBack) {}

    Now now() {
        ArchiveState.Row row = state.now().orElse(new ArchiveState.Row(null, null, false, 0, null, null));
        List<Heap> heaps = unopened.heaps();
        long missing = gaps.count();
        String trouble = archive.isOn() ? trouble(row) : "没有开通";
        return new Now(
                archive.isOn(),
                archive.isOn() && trouble.isEmpty() && heaps.isEmpty(),
                line(trouble.isEmpty() ? progress(row) : trouble, heaps, missing),
                store.reached(),
                row.pulledAt(),
                row.heardAt(),
                row.more(),
                heaps.stream().mapToLong(Heap::envelopes).sum(),
                missing,
                row.wentBack());
    }

    /** What keeps the archive from being read; empty where nothing does. */
    private String trouble(ArchiveState.Row row) {
        if (row.fault() != null) {
            return row.fault();
        }
        if (row.pulledAt() == null) {
            return "还没有拉取过：请看有没有一个进程的 sidan.roles 里写了 archive";
        }
        Duration silence = Duration.between(row.pulledAt(), clock.instant());
        return silence.compareTo(SILENCE) > 0 ? "已经 " + silence.toMinutes() + " 分钟没有拉取：读存档的进程可能停了" : "";
    }

    private static String progress(ArchiveState.Row row) {
        return row.more() ? "正在往前赶" : "正常";
    }

    private static String line(String first, List<Heap> heaps, long missing) {
        String aside = heaps.stream()
                .map(heap ->
                        "；" + heap.envelopes() + " 条" + heap.reason().sentence() + "（第 " + heap.keyVersion() + " 版）")
                .collect(Collectors.joining());
        return first + aside + (missing == 0 ? "" : "；缺号 " + missing + " 处");
    }
}
