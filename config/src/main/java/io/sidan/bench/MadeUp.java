package io.sidan.bench;

import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;
import java.util.stream.IntStream;

/** One case of a made-up town, the same for the same number: three years of them, the latest thousands still open. */
record MadeUp(long id, Instant openedAt, String state, String title, String category, String urgency, String place) {

    private static final Duration APART = Duration.ofSeconds(94);
    private static final long OPEN = 8_000;
    private static final List<String> STILL =
            List.of("CANDIDATE", "REGISTERED", "ACCEPTED", "DISPATCHED", "IN_PROGRESS");
    private static final List<String> ENDS = List.of("REFUSED", "REFERRED", "MERGED", "WITHDRAWN", "IGNORED");
    private static final List<String> THINGS =
            List.of("水渠", "路灯", "机井", "垃圾", "下水道", "电线杆", "桥面", "井盖", "公厕", "树枝", "自来水", "暖气");
    private static final List<String> CATEGORIES =
            List.of("W2", "R2", "W2", "H1", "H2", "E1", "R1", "P3", "H2", "E1", "W1", "E3");
    private static final List<String> TROUBLES = List.of("塌了", "不亮", "坏了", "没人管", "堵了", "歪了", "裂了", "漏了");

    static MadeUp of(long id, long all, Instant last, List<String> villages) {
        int mixed = (int) Math.floorMod(id * 0x9E3779B97F4A7C15L >>> 20, 1_000_003L);
        int thing = mixed % THINGS.size();
        String place =
                villages.get(mixed / 7 % villages.size()) + "村" + "东西南北".charAt(mixed % 4) + "头" + mixed % 60 + "号";
        return new MadeUp(
                id,
                last.minus(APART.multipliedBy(all - id)),
                state(id, all, mixed),
                place + THINGS.get(thing) + TROUBLES.get(mixed / 3 % TROUBLES.size()),
                CATEGORIES.get(thing),
                mixed % 20 == 0 ? "NOW" : mixed % 5 == 0 ? "WEEK" : "NORMAL",
                place);
    }

    String number() {
        return "BN-2026-%07d".formatted(id);
    }

    boolean isOpen() {
        return STILL.contains(state);
    }

    /** Every two neighbouring letters, as the search's column has them. */
    String bigrams() {
        int[] letters = title.toLowerCase(Locale.ROOT).codePoints().toArray();
        return IntStream.range(1, letters.length)
                .mapToObj(i -> String.format("u%04x%04x", letters[i - 1], letters[i]))
                .distinct()
                .collect(Collectors.joining(" "));
    }

    private static String state(long id, long all, int mixed) {
        if (id > all - OPEN) {
            return STILL.get(mixed % STILL.size());
        }
        return mixed % 20 == 1 ? ENDS.get(mixed % ENDS.size()) : "CLOSED";
    }
}
