package io.sidan.core.suggestion;

import io.sidan.core.roster.Role;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.springframework.stereotype.Repository;
import org.springframework.transaction.annotation.Transactional;

/** The ledger as people read it: every step of the cases in sight, the newest first; without the words said. */
@Repository
@Transactional(readOnly = true)
public class Journal {

    private final JournalMapper steps;
    private final Sights sights;

    Journal(JournalMapper steps, Sights sights) {
        this.steps = steps;
        this.sights = sights;
    }

    /**
     * What to look for; null means any.
     *
     * @param who a part of the name of who made the step
     * @param before the number of a line; only older ones
     * @param size how many lines at the most
     */
    public record Query(
            String number, String who, Move move, Role role, Instant from, Instant to, Long before, int size) {

        /** A name may hold anything. */
        public String pattern() {
            return Typed.within(who);
        }

        /** One more than shown tells whether there are older ones. */
        public int limit() {
            return size + 1;
        }
    }

    /** @param id orders the lines */
    public record Line(
            long id,
            String number,
            String title,
            Move move,
            String label,
            Role role,
            String roleLabel,
            String who,
            String channel,
            State from,
            State to,
            String reason,
            Instant at,
            boolean simulated) {}

    /** @param more whether there are older ones */
    public record Page(List<Line> items, boolean more) {}

    public Page page(Query query, Actor actor) {
        List<Line> found = steps.page(query, actor, sights.beat(actor)).stream()
                .map(JournalMapper.Row::line)
                .toList();
        return new Page(found.stream().limit(query.size()).toList(), found.size() > query.size());
    }

    /** How often each step was made since then. */
    public Map<Move, Long> counts(Instant since, Actor actor) {
        return steps.counts(since, actor, sights.beat(actor)).stream()
                .collect(Collectors.toMap(JournalMapper.Count::move, JournalMapper.Count::total));
    }
}
