package io.sidan.core.suggestion;

import io.sidan.core.calendar.WorkingDays;
import io.sidan.core.roster.Beat;
import io.sidan.core.roster.Deputies;
import io.sidan.core.roster.Role;
import io.sidan.core.roster.Townships;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.springframework.stereotype.Component;

/** Holds one person and one case against the {@link Scope}, and keeps the refused tries at confidential ones. */
@Component
public class Sights {

    private final SightMapper cases;
    private final Deputies deputies;
    private final Townships townships;
    private final AccessLog log;
    private final Clock clock;

    Sights(SightMapper cases, Deputies deputies, Townships townships, AccessLog log, Clock clock) {
        this.cases = cases;
        this.deputies = deputies;
        this.townships = townships;
        this.log = log;
        this.clock = clock;
    }

    /** In whose place a deputy acts today: the own one and that of the absent stood in for. */
    List<String> codes(Actor actor) {
        return isDeputy(actor) ? deputies.actsFor(actor.township(), actor.code(), today()) : List.of(actor.code());
    }

    /** What a deputy answers for today, nothing for the others; in the sample of the own township too. */
    public Beat beat(Actor actor) {
        Beat own = isDeputy(actor) ? deputies.beat(actor.township(), actor.code(), today()) : Beat.NONE;
        return Optional.ofNullable(actor.township())
                .flatMap(townships::sampleOf)
                .map(own::with)
                .orElse(own);
    }

    /** The case as this person may see it; refuses who may not as if there were no such case. */
    Sight seen(String number, Actor actor) {
        Sight sight = sight(number, actor).orElseThrow(() -> Refusal.unknown(number));
        if (!sight.sees()) {
            throw refused(sight, actor, Refusal.unknown(number));
        }
        return sight;
    }

    /** Refuses whose case it is not: with a reason, or where it is confidential as if there were no such case. */
    void requireMovable(Suggestion suggestion, Actor actor) {
        if (actor.is(Role.BOT)) {
            return;
        }
        Sight sight = sight(suggestion.number(), actor).orElseThrow(() -> Refusal.unknown(suggestion.number()));
        sight.refusal(actor).ifPresent(refusal -> {
            throw refused(sight, actor, refusal);
        });
    }

    /** Keeps the refused try where the case is confidential. */
    Refusal refused(Sight sight, Actor actor, Refusal refusal) {
        if (sight.confidential()) {
            log.refused(sight, actor);
        }
        return refusal;
    }

    private Optional<Sight> sight(String number, Actor actor) {
        return Optional.ofNullable(cases.sight(number, actor, beat(actor)));
    }

    private static boolean isDeputy(Actor actor) {
        return actor.is(Role.DEPUTY) && actor.township() != null;
    }

    private LocalDate today() {
        return LocalDate.ofInstant(clock.instant(), WorkingDays.CHINA);
    }
}
