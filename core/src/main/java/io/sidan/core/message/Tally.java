package io.sidan.core.message;

import static java.util.stream.Collectors.groupingBy;
import static java.util.stream.Collectors.toList;
import static java.util.stream.Collectors.toMap;

import io.sidan.core.roster.PrivateChat;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.apache.ibatis.annotations.Mapper;
import org.apache.ibatis.annotations.Select;
import org.springframework.stereotype.Repository;
import org.springframework.transaction.annotation.Transactional;

/** Counts, group by group, what was received, stored and classified. */
@Repository
class Tally {

    private final CoverageMapper coverages;

    Tally(CoverageMapper coverages) {
        this.coverages = coverages;
    }

    /** Each group by itself; all private chats in one row, of the sample in another. */
    @Transactional(readOnly = true)
    public List<Coverage> count() {
        Map<Long, Long> stored = coverages.stored().stream().collect(toMap(Count::groupId, Count::total));
        Map<Long, List<KindCount>> classified = coverages.classified().stream().collect(groupingBy(KindCount::groupId));
        Map<String, List<Group>> rows =
                coverages.received().stream().collect(groupingBy(Group::row, LinkedHashMap::new, toList()));
        return rows.values().stream()
                .map(groups -> coverage(groups, stored, classified))
                .toList();
    }

    private static Coverage coverage(
            List<Group> groups, Map<Long, Long> stored, Map<Long, List<KindCount>> classified) {
        Map<String, Long> outcomes = new TreeMap<>();
        groups.stream()
                .flatMap(group -> classified.getOrDefault(group.id(), List.of()).stream())
                .forEach(count -> outcomes.merge(count.kind().code(), count.total(), Long::sum));
        Group first = groups.get(0);
        return new Coverage(
                first.row(),
                first.title(),
                first.bound() || PrivateChat.isOne(first.code()),
                first.simulated(),
                groups.stream().mapToLong(Group::received).sum(),
                groups.stream()
                        .mapToLong(group -> stored.getOrDefault(group.id(), 0L))
                        .sum(),
                outcomes.values().stream().mapToLong(Long::longValue).sum(),
                outcomes);
    }

    record Group(long id, String code, String name, boolean bound, boolean simulated, long received) {

        /** Under which it is counted. */
        String row() {
            return PrivateChat.isOne(code) ? PrivateChat.of("", code) : code;
        }

        String title() {
            return PrivateChat.isOne(code) ? "私聊" : name;
        }
    }

    record Count(long groupId, long total) {}

    record KindCount(long groupId, OutcomeKind kind, long total) {}

    @Mapper
    interface CoverageMapper {

        @Select("""
                SELECT g.id, g.code, g.name, g.district IS NOT NULL AS bound, t.sample_of IS NOT NULL AS simulated, c.received
                FROM coverage c JOIN chat_group g ON g.id = c.group_id JOIN township t ON t.id = g.township_id
                ORDER BY g.id
                """)
        List<Group> received();

        @Select("SELECT group_id, COUNT(*) AS total FROM message GROUP BY group_id")
        List<Count> stored();

        @Select("SELECT group_id, kind, COUNT(*) AS total FROM outcome GROUP BY group_id, kind")
        List<KindCount> classified();
    }
}
