package io.sidan.core.learning;

import io.sidan.core.privacy.Masking;
import io.sidan.core.privacy.Seal;
import io.sidan.core.roster.Role;
import io.sidan.core.suggestion.Actor;
import io.sidan.core.suggestion.Refusal;
import java.time.Instant;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import org.apache.ibatis.annotations.Mapper;
import org.apache.ibatis.annotations.Param;
import org.apache.ibatis.annotations.Select;
import org.springframework.stereotype.Repository;
import org.springframework.transaction.annotation.Transactional;

/** What the people of a township taught, for those who may take it back: its station, its chair, the administrator. */
@Repository
public class ExampleSearch {

    private static final Set<Role> STAFF = EnumSet.of(Role.STATION, Role.CHAIR, Role.ADMIN);
    private static final int PAGE = 50;

    private final ExampleSearchMapper examples;
    private final Seal seal;

    ExampleSearch(ExampleSearchMapper examples, Seal seal) {
        this.examples = examples;
        this.seal = seal;
    }

    /**
     * One example.
     *
     * @param machine what the machine had said: a kind, a category's name or a place; null where it said nothing
     * @param answer what the person said instead; of a case its number
     * @param text of the message, masked; null once it is purged
     * @param number of the case the message belongs to now, or null
     * @param withdrawnAt null while it is in force
     */
    public record Taught(
            long id,
            Lesson lesson,
            String machine,
            String answer,
            String text,
            String number,
            String group,
            String by,
            Instant at,
            String withdrawnBy,
            Instant withdrawnAt) {}

    /** @param total of all pages */
    public record Page(List<Taught> items, long total) {}

    /** The last taught first; {@code page} counts from 0, {@value #PAGE} a page. */
    @Transactional(readOnly = true)
    public Page list(int page, Actor actor) {
        requireStaff(actor);
        return new Page(
                examples.page(actor, (long) Math.max(page, 0) * PAGE, PAGE).stream()
                        .map(this::taught)
                        .toList(),
                examples.count(actor));
    }

    /** Refuses whoever may not see what was taught. */
    public static void requireStaff(Actor actor) {
        if (!STAFF.contains(actor.role())) {
            throw Refusal.forbidden("改法由联络站、主席团和管理员看");
        }
    }

    private Taught taught(ExampleSearchMapper.Row row) {
        return new Taught(
                row.id(),
                row.lesson(),
                row.machine(),
                row.answer(),
                row.words() == null || row.confidential() ? null : Masking.mask(seal.open(row.words())),
                row.number(),
                row.groupName(),
                row.by(),
                row.at(),
                row.withdrawnBy(),
                row.withdrawnAt());
    }

    @Mapper
    interface ExampleSearchMapper {

        String HOME = """
                FROM example e JOIN township t ON t.id = e.township_id
                WHERE (#{a.township} IS NULL OR #{a.township} IN (t.id, t.sample_of))
                """;

        record Row(
                long id,
                Lesson lesson,
                String machine,
                String answer,
                byte[] words,
                boolean confidential,
                String number,
                String groupName,
                String by,
                Instant at,
                String withdrawnBy,
                Instant withdrawnAt) {}

        @Select("""
                SELECT e.id, e.lesson, IF(e.lesson = 'CATEGORY', COALESCE(x.name, e.machine), e.machine) AS machine,
                    COALESCE(s.number, c.name, e.answer) AS answer, m.words, o.confidential, k.number,
                    g.name AS group_name, e.taught_name AS `by`, e.taught_at AS at, e.withdrawn_name AS withdrawn_by,
                    e.withdrawn_at
                FROM (SELECT e.* """ + " " + HOME + """
                    ORDER BY e.id DESC LIMIT #{skip}, #{size}) e
                JOIN chat_group g ON g.id = e.group_id
                LEFT JOIN message m ON m.id = e.message_id
                LEFT JOIN outcome o ON o.message_id = e.message_id
                LEFT JOIN suggestion k ON k.id = o.suggestion_id
                LEFT JOIN suggestion s ON s.id = e.suggestion_id
                LEFT JOIN category c ON e.lesson = 'CATEGORY' AND c.code = e.answer
                LEFT JOIN category x ON e.lesson = 'CATEGORY' AND x.code = e.machine
                ORDER BY e.id DESC
                """)
        List<Row> page(@Param("a") Actor actor, @Param("skip") long skip, @Param("size") int size);

        @Select("SELECT COUNT(*) " + HOME)
        long count(@Param("a") Actor actor);
    }
}
