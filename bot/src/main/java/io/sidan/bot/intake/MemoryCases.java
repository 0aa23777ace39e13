package io.sidan.bot.intake;

import java.time.Instant;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.NavigableSet;
import java.util.Optional;
import java.util.TreeSet;

/** Cases kept in memory, numbered from 1 in the order in which they open. */
public final class MemoryCases implements Cases {

    private static final Comparator<Entry> HEARD_LAST_FIRST =
            Comparator.comparing(Entry::heardAt).thenComparing(Entry::key).reversed();

    private final Map<Long, OpenCase> open = new HashMap<>();
    private final Map<String, NavigableSet<Entry>> byKey = new HashMap<>();
    private final Map<String, Long> byMessage = new LinkedHashMap<>() {
        private static final long serialVersionUID = 1;

        @Override
        protected boolean removeEldestEntry(Map.Entry<String, Long> eldest) {
            return size() > REMEMBERED_MESSAGES;
        }
    };

    /** So that memory stays flat; older quotes are not understood. */
    private static final int REMEMBERED_MESSAGES = 200_000;

    private record Entry(Instant heardAt, long key) {}

    @Override
    public List<OpenCase> near(Report report) {
        return CaseKeys.of(report.category(), report.place()).stream()
                .flatMap(
                        key -> byKey.getOrDefault(key, new TreeSet<>()).stream().limit(CaseKeys.PER_KEY))
                .distinct()
                .sorted(HEARD_LAST_FIRST)
                .map(entry -> open.get(entry.key()))
                .toList();
    }

    @Override
    public Optional<OpenCase> holding(String group, String messageId) {
        return Optional.ofNullable(byMessage.get(messageId)).map(open::get);
    }

    @Override
    public Optional<OpenCase> numbered(int number) {
        return Optional.ofNullable(open.get((long) number));
    }

    @Override
    public OpenCase open(Report report) {
        int number = open.size() + 1;
        Instant at = report.message().at();
        var opened = new OpenCase(
                number,
                number,
                report.category(),
                report.urgency(),
                report.place(),
                report.words(),
                report.message().group(),
                report.message().sender(),
                report.confidential(),
                at,
                at);
        keep(opened, messages(report.message().id(), report.earlier()));
        return opened;
    }

    @Override
    public OpenCase add(OpenCase to, Addition addition) {
        OpenCase before = open.get(to.key());
        forget(before);
        OpenCase after = heardAgain(before, addition);
        keep(after, messages(addition.message().id(), addition.earlier()));
        return after;
    }

    private static List<String> messages(String id, List<String> earlier) {
        List<String> all = new ArrayList<>(earlier);
        all.add(id);
        return all;
    }

    private static OpenCase heardAgain(OpenCase before, Addition addition) {
        Instant at = addition.message().at();
        return new OpenCase(
                before.key(),
                before.number(),
                before.category(),
                before.urgency(),
                addition.place() == null ? before.place() : addition.place(),
                before.words(),
                before.group(),
                before.reporter(),
                before.confidential(),
                before.openedAt(),
                at.isAfter(before.heardAt()) ? at : before.heardAt());
    }

    private void forget(OpenCase old) {
        Entry entry = new Entry(old.heardAt(), old.key());
        CaseKeys.of(old.category(), old.place()).forEach(key -> byKey.get(key).remove(entry));
    }

    private void keep(OpenCase kept, List<String> messages) {
        open.put(kept.key(), kept);
        Entry entry = new Entry(kept.heardAt(), kept.key());
        CaseKeys.of(kept.category(), kept.place())
                .forEach(key -> byKey.computeIfAbsent(key, any -> new TreeSet<>(HEARD_LAST_FIRST))
                        .add(entry));
        messages.forEach(id -> byMessage.put(id, kept.key()));
    }
}
