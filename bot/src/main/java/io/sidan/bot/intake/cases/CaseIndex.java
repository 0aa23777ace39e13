package io.sidan.bot.intake.cases;

import io.sidan.bot.intake.understanding.Report;
import java.util.Collections;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.NavigableSet;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Stream;

/** A township's open cases, found again by category, place and words at a cost that does not grow. */
final class CaseIndex {

    private static final Comparator<Kept> HEARD_LAST_FIRST = Kept::before;

    private static final int OF_A_GROUP = 50;
    /** Stands before a group's code: no place and no word begins so. */
    private static final String GROUP = "@";

    private final Map<Long, Kept> kept = new HashMap<>();
    private final Map<Integer, Long> byNumber = new HashMap<>();
    private final Map<String, NavigableSet<Kept>> byKey = new HashMap<>();

    /** A case and the rows it stands in, one for each of its keys. */
    private static final class Kept {

        private final OpenCase open;
        private final List<NavigableSet<Kept>> rows;

        Kept(OpenCase open, List<NavigableSet<Kept>> rows) {
            this.open = open;
            this.rows = rows;
        }

        /** Compared at every step through every row, so it is written out. */
        private static int before(Kept one, Kept other) {
            int later = other.open.heardAt().compareTo(one.open.heardAt());
            return later != 0 ? later : Long.compare(other.open.key(), one.open.key());
        }
    }

    /** Cases that share a key with the report, the one heard of last first. */
    List<OpenCase> near(Report report) {
        Set<Kept> found = new HashSet<>();
        for (String key : CaseKeys.of(report.category(), report.place(), report.gist())) {
            int looked = 0;
            for (Kept one : byKey.getOrDefault(key, Collections.emptyNavigableSet())) {
                if (looked++ == CaseKeys.PER_KEY) {
                    break;
                }
                found.add(one);
            }
        }
        return found.stream().sorted(HEARD_LAST_FIRST).map(one -> one.open).toList();
    }

    /** Cases first told in this group, the one heard of last first. */
    List<OpenCase> toldIn(String group) {
        return byKey.getOrDefault(GROUP + group, Collections.emptyNavigableSet()).stream()
                .limit(OF_A_GROUP)
                .map(one -> one.open)
                .toList();
    }

    Optional<OpenCase> find(long key) {
        return Optional.ofNullable(kept.get(key)).map(one -> one.open);
    }

    Optional<OpenCase> numbered(int number) {
        return Optional.ofNullable(byNumber.get(number)).flatMap(this::find);
    }

    /** Takes the case in, in place of what was known of it. */
    void keep(OpenCase open) {
        Kept old = kept.get(open.key());
        Kept now = new Kept(open, old != null && sameKeys(old.open, open) ? old.rows : rows(open));
        forget(open.key());
        kept.put(open.key(), now);
        byNumber.put(open.number(), open.key());
        now.rows.forEach(row -> row.add(now));
    }

    void forget(long key) {
        Kept old = kept.remove(key);
        if (old != null) {
            byNumber.remove(old.open.number(), key);
            old.rows.forEach(row -> row.remove(old));
        }
    }

    private List<NavigableSet<Kept>> rows(OpenCase open) {
        return Stream.concat(
                        Stream.of(GROUP + open.group()),
                        CaseKeys.of(open.category(), open.place(), open.gist()).stream())
                .map(key -> byKey.computeIfAbsent(key, any -> new TreeSet<>(HEARD_LAST_FIRST)))
                .toList();
    }

    private static boolean sameKeys(OpenCase old, OpenCase open) {
        return old.category().equals(open.category())
                && Objects.equals(old.place(), open.place())
                && old.words().equals(open.words());
    }
}
