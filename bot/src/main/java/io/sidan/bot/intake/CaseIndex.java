package io.sidan.bot.intake;

import java.time.Instant;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.NavigableSet;
import java.util.Optional;
import java.util.TreeSet;

/** A township's open cases, found again by category, place and words at a cost that does not grow. */
final class CaseIndex {

    private static final Comparator<Entry> HEARD_LAST_FIRST =
            Comparator.comparing(Entry::heardAt).thenComparing(Entry::key).reversed();

    private final Map<Long, OpenCase> open = new HashMap<>();
    private final Map<Integer, Long> byNumber = new HashMap<>();
    private final Map<String, NavigableSet<Entry>> byKey = new HashMap<>();

    private record Entry(Instant heardAt, long key) {}

    /** Cases that share a key with the report, the one heard of last first. */
    List<OpenCase> near(Report report) {
        return CaseKeys.of(report.category(), report.place(), report.words()).stream()
                .flatMap(
                        key -> byKey.getOrDefault(key, new TreeSet<>()).stream().limit(CaseKeys.PER_KEY))
                .distinct()
                .sorted(HEARD_LAST_FIRST)
                .map(entry -> open.get(entry.key()))
                .toList();
    }

    Optional<OpenCase> find(long key) {
        return Optional.ofNullable(open.get(key));
    }

    Optional<OpenCase> numbered(int number) {
        return Optional.ofNullable(byNumber.get(number)).map(open::get);
    }

    /** Takes the case in, in place of what was known of it. */
    void keep(OpenCase kept) {
        forget(kept.key());
        open.put(kept.key(), kept);
        byNumber.put(kept.number(), kept.key());
        Entry entry = new Entry(kept.heardAt(), kept.key());
        CaseKeys.of(kept.category(), kept.place(), kept.words())
                .forEach(key -> byKey.computeIfAbsent(key, any -> new TreeSet<>(HEARD_LAST_FIRST))
                        .add(entry));
    }

    void forget(long key) {
        OpenCase old = open.remove(key);
        if (old != null) {
            byNumber.remove(old.number(), key);
            Entry entry = new Entry(old.heardAt(), key);
            CaseKeys.of(old.category(), old.place(), old.words())
                    .forEach(word -> byKey.get(word).remove(entry));
        }
    }
}
