package io.sidan.core.clock;

import io.sidan.core.message.Urgency;
import io.sidan.core.roster.Beat;
import io.sidan.core.roster.Role;
import io.sidan.core.suggestion.Actor;
import io.sidan.core.suggestion.Sights;
import io.sidan.core.suggestion.State;
import io.sidan.core.suggestion.Typed;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.springframework.stereotype.Repository;
import org.springframework.transaction.annotation.Transactional;

/** 谁在等谁: for every open case who owes the next step, since when and until when; the most overdue first. */
@Repository
public class Waiting {

    private static final int LARGEST_PAGE = 200;

    private final WaitingMapper waiting;
    private final Sights sights;
    private final Clock clock;

    Waiting(WaitingMapper waiting, Sights sights, Clock clock) {
        this.waiting = waiting;
        this.sights = sights;
        this.clock = clock;
    }

    /**
     * What to list; null means any.
     *
     * @param person code or name of the deputy or unit
     * @param district code or name
     * @param leg the stretch of its way it is on
     * @param page from 0
     * @param size 1 to 200
     */
    public record Query(Role role, String person, String district, Leg leg, int page, int size) {

        public Query(Role role, String person, String district, int page, int size) {
            this(role, person, district, null, page, size);
        }

        public Query {
            page = Math.max(page, 0);
            size = Math.min(Math.max(size, 1), LARGEST_PAGE);
            person = Typed.orNull(person);
            district = Typed.orNull(district);
        }

        public long skip() {
            return (long) page * size;
        }
    }

    /** How many are on one leg, and how many of them have passed their time. */
    public record OnLeg(Leg leg, long total, long overdue) {}

    /** @param overdue how many of all that were asked for have passed their time */
    public record Page(List<Owing> items, long total, long overdue) {}

    /**
     * One case and whom it waits on.
     *
     * @param person code of the deputy or unit; null where the role alone says it
     * @param until null where no clock runs
     * @param simulated of a township that plays a real one
     * @param overdueHours whole hours since then; 0 while there is time
     */
    public record Owing(
            String number,
            int shortNumber,
            String title,
            State state,
            Leg leg,
            String legLabel,
            Role role,
            String roleLabel,
            String person,
            String personName,
            String district,
            String districtName,
            Urgency urgency,
            boolean supervised,
            Instant since,
            Instant until,
            long overdueHours,
            boolean simulated) {}

    /** Of what the query asks for, what this actor may see. */
    @Transactional(readOnly = true)
    public Page list(Query query, Actor actor) {
        Instant now = clock.instant();
        Beat beat = sights.beat(actor);
        WaitingMapper.Count count = waiting.count(query, actor, beat, now);
        return new Page(
                waiting.list(query, actor, beat).stream()
                        .map(row -> owing(row, now))
                        .toList(),
                count.total(),
                count.overdue());
    }

    /** How much is on each leg of the way, in the order of the way; a leg where nothing is counts as well. */
    @Transactional(readOnly = true)
    public List<OnLeg> legs(Query query, Actor actor) {
        Map<Leg, OnLeg> found = waiting.legs(query, actor, sights.beat(actor), clock.instant()).stream()
                .collect(Collectors.toMap(OnLeg::leg, Function.identity()));
        return Arrays.stream(Leg.values())
                .map(leg -> found.getOrDefault(leg, new OnLeg(leg, 0, 0)))
                .toList();
    }

    private static Owing owing(WaitingMapper.Row row, Instant now) {
        return new Owing(
                row.number(),
                row.shortNumber(),
                row.title(),
                row.state(),
                row.leg(),
                row.leg().label(),
                row.role(),
                row.role().label(),
                row.person(),
                row.personName(),
                row.district(),
                row.districtName(),
                row.urgency(),
                row.supervised(),
                row.since(),
                row.untilAt().equals(Wait.NEVER) ? null : row.untilAt(),
                Math.max(0, Duration.between(row.untilAt(), now).toHours()),
                row.simulated());
    }
}
