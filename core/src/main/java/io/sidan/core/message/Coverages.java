package io.sidan.core.message;

import static java.util.stream.Collectors.groupingBy;
import static java.util.stream.Collectors.toMap;

import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.apache.ibatis.annotations.Mapper;
import org.apache.ibatis.annotations.Select;
import org.springframework.stereotype.Repository;
import org.springframework.transaction.annotation.Transactional;

/** Counts, group by group, what was received, stored and classified. */
@Repository
public class Coverages {

    private final CoverageMapper coverages;

    Coverages(CoverageMapper coverages) {
        this.coverages = coverages;
    }

    @Transactional(readOnly = true)
    public List<Coverage> all() {
        Map<Long, Long> stored = coverages.stored().stream().collect(toMap(Count::groupId, Count::total));
        Map<Long, List<KindCount>> classified = coverages.classified().stream().collect(groupingBy(KindCount::groupId));
        return coverages.received().stream()
                .map(group -> coverage(
                        group, stored.getOrDefault(group.id(), 0L), classified.getOrDefault(group.id(), List.of())))
                .toList();
    }

    private static Coverage coverage(Group group, long stored, List<KindCount> classified) {
        Map<String, Long> outcomes = new TreeMap<>();
        classified.forEach(count -> outcomes.put(count.kind().code(), count.total()));
        long total = classified.stream().mapToLong(KindCount::total).sum();
        return new Coverage(
                group.code(),
                group.name(),
                group.bound(),
                group.simulated(),
                group.received(),
                stored,
                total,
                outcomes);
    }

    record Group(long id, String code, String name, boolean bound, boolean simulated, long received) {}

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
