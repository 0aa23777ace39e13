package io.sidan.admin.status;

import io.sidan.admin.account.Person;
import io.sidan.core.calendar.WorkingDays;
import io.sidan.core.clock.Waiting;
import io.sidan.core.roster.Role;
import io.sidan.core.suggestion.Among;
import io.sidan.core.suggestion.Journal;
import io.sidan.core.suggestion.Move;
import io.sidan.core.suggestion.SuggestionQuery;
import io.sidan.core.suggestion.SuggestionSearch;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Map;
import org.springframework.security.core.annotation.AuthenticationPrincipal;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RestController;

/** 今日: what waits on who asks, and what has happened since yesterday. */
@RestController
class TodayController {

    /** As many as are read at a glance. */
    private static final int SHOWN = 12;

    private final Waiting waiting;
    private final SuggestionSearch suggestions;
    private final Journal journal;
    private final Clock clock;

    TodayController(Waiting waiting, SuggestionSearch suggestions, Journal journal, Clock clock) {
        this.waiting = waiting;
        this.suggestions = suggestions;
        this.journal = journal;
        this.clock = clock;
    }

    /**
     * @param since the day before today, from its beginning
     * @param told cases told since then, all of them
     * @param moves how often each step was made since then
     */
    record Since(LocalDate since, long told, Map<Move, Long> moves) {}

    /** @param mine what waits on this person; of the administrator what waits on the station, of a point what its part waits for */
    record Today(Waiting.Page mine, Since since) {}

    @GetMapping("/api/today")
    Today today(@AuthenticationPrincipal Person person) {
        return new Today(waiting.list(mine(person), person.actor()), since(person));
    }

    private static Waiting.Query mine(Person person) {
        return switch (person.role()) {
            case DEPUTY, UNIT -> new Waiting.Query(person.role(), person.code(), null, 0, SHOWN);
            case STATION, ADMIN -> new Waiting.Query(Role.STATION, null, null, 0, SHOWN);
            case CHAIR -> new Waiting.Query(Role.CHAIR, null, null, 0, SHOWN);
            default -> new Waiting.Query(null, null, null, 0, SHOWN);
        };
    }

    private Since since(Person person) {
        LocalDate day = LocalDate.ofInstant(clock.instant(), WorkingDays.CHINA).minusDays(1);
        Instant begin = day.atStartOfDay(WorkingDays.CHINA).toInstant();
        Among told = new Among(null, null, null, null, begin, null, null, null, null);
        long count = suggestions.count(
                new SuggestionQuery(null, null, null, null, null, null, null, told, 0, 1), person.actor());
        Map<Move, Long> moves = person.role() == Role.UNIT ? Map.of() : journal.counts(begin, person.actor());
        return new Since(day, count, moves);
    }
}
