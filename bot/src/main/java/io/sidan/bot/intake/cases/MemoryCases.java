package io.sidan.bot.intake.cases;

import io.sidan.bot.intake.lesson.Lessons;
import io.sidan.bot.intake.understanding.Report;
import io.sidan.core.message.GroupMessage;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;

/** Cases kept in memory, numbered from 1 in the order in which they open. */
public final class MemoryCases implements Cases {

    /** So that memory stays flat; older quotes are not understood. */
    private static final int REMEMBERED_MESSAGES = 200_000;

    private static final char SEPARATOR = '\n';

    private final CaseIndex index = new CaseIndex();
    private final Map<String, Long> byMessage = new LinkedHashMap<>() {
        private static final long serialVersionUID = 1;

        @Override
        protected boolean removeEldestEntry(Map.Entry<String, Long> eldest) {
            return size() > REMEMBERED_MESSAGES;
        }
    };
    private final Set<String> optedOut = new HashSet<>();
    private int opened;

    @Override
    public List<OpenCase> near(Report report) {
        return index.near(report);
    }

    @Override
    public List<OpenCase> toldIn(String group) {
        return index.toldIn(group);
    }

    @Override
    public Optional<OpenCase> holding(String group, String messageId) {
        return Optional.ofNullable(byMessage.get(group + SEPARATOR + messageId)).flatMap(index::find);
    }

    @Override
    public Optional<OpenCase> find(long key) {
        return index.find(key);
    }

    /** Nobody teaches a dry run. */
    @Override
    public Lessons lessons() {
        return Lessons.NONE;
    }

    @Override
    public Optional<OpenCase> numbered(int number) {
        return index.numbered(number);
    }

    /** Nothing ends here. */
    @Override
    public Optional<OpenCase> named(int number) {
        return numbered(number);
    }

    @Override
    public boolean hasOptedOut(String person) {
        return optedOut.contains(person);
    }

    @Override
    public void optOut(GroupMessage by) {
        optedOut.add(by.sender());
    }

    @Override
    public void optIn(GroupMessage by) {
        optedOut.remove(by.sender());
    }

    @Override
    public OpenCase open(Report report) {
        opened++;
        OpenCase fresh = OpenCase.of(opened, opened, report);
        keep(fresh, report.message(), report.earlier());
        return fresh;
    }

    @Override
    public OpenCase add(OpenCase to, Addition addition) {
        OpenCase after = to.hearing(addition);
        keep(after, addition.message(), addition.earlier());
        return after;
    }

    private void keep(OpenCase kept, GroupMessage message, List<String> earlier) {
        index.keep(kept);
        Stream.concat(earlier.stream(), Stream.of(message.id()))
                .forEach(id -> byMessage.put(message.group() + SEPARATOR + id, kept.key()));
    }
}
