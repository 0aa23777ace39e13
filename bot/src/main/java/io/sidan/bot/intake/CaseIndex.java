package io.sidan.bot.intake;

import java.time.Instant;
import java.util.Collections;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.NavigableSet;
import java.util.Objects;
import java.util.Optional;
import java.util.TreeSet;

/** A township's open cases, found again by category, place and words at a cost that does not grow. */
final class CaseIndex {

    private static final Comparator<Entry> HEARD_LAST_FIRST =
            Comparator.comparing(Entry::heardAt).thenComparing(Entry::key).reversed();

    private final Map<Long, Kept> kept = new HashMap<>();
    private final Map<Integer, Long> byNumber = new HashMap<>();
    private final Map<String, NavigableSet<Entry>> byKey = new HashMap<>();

    private record Entry(Instant heardAt, long key) {}

    /** A case and the rows it stands in, one for each of its keys. */
    private record Kept(OpenCase open, List<NavigableSet<Entry>> rows) {

        Entry entry() {
            return new Entry(open.heardAt(), open.key());
        }
    }

    /** Cases that share a key with the report, the one heard of last first. */
    List<OpenCase> near(Report report) {
        return CaseKeys.of(report.category(), report.place(), report.gist()).stream()
                .map(key -> byKey.getOrDefault(key, Collections.emptyNavigableSet()))
                .flatMap(row -> row.stream().limit(CaseKeys.PER_KEY))
                .distinct()
                .sorted(HEARD_LAST_FIRST)
                .map(entry -> kept.get(entry.key()).open())
                .toList();
    }

    Optional<OpenCase> find(long key) {
        return Optional.ofNullable(kept.get(key)).map(Kept::open);
    }

    Optional<OpenCase> numbered(int number) {
        return Optional.ofNullable(byNumber.get(number)).flatMap(this::find);
    }

    /** Takes the case in, in place of what was known of it. */
    void keep(OpenCase open) {
        Kept old = kept.remove(open.key());
        Kept now = new Kept(open, old != null && sameKeys(old.open(), open) ? old.rows() : rows(open));
        if (old != null) {
            leave(old);
        }
        byNumber.put(open.number(), open.key());
        kept.put(open.key(), now);
        now.rows().forEach(row -> row.add(now.entry()));
    }

    void forget(long key) {
        Kept old = kept.remove(key);
        if (old != null) {
            leave(old);
        }
    }

    private void leave(Kept old) {
        byNumber.remove(old.open().number(), old.open().key());
        old.rows().forEach(row -> row.remove(old.entry()));
    }

    private List<NavigableSet<Entry>> rows(OpenCase open) {
        return CaseKeys.of(open.category(), open.place(), open.gist()).stream()
                .map(key -> byKey.computeIfAbsent(key, any -> new TreeSet<>(HEARD_LAST_FIRST)))
                .toList();
    }

    private static boolean sameKeys(OpenCase old, OpenCase open) {
        return old.category().equals(open.category())
                && Objects.equals(old.place(), open.place())
                && old.words().equals(open.words());
    }
}
