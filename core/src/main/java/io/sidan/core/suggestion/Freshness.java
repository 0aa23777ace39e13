package io.sidan.core.suggestion;

import io.sidan.core.calendar.WorkingDays;
import java.time.Instant;
import java.time.format.DateTimeFormatter;
import org.springframework.stereotype.Component;

/** Refuses who has not seen what somebody else did with a case meanwhile, and says who did what. */
@Component
class Freshness {

    private static final DateTimeFormatter TIME =
            DateTimeFormatter.ofPattern("M月d日 HH:mm").withZone(WorkingDays.CHINA);

    private final StepMapper steps;

    Freshness(StepMapper steps) {
        this.steps = steps;
    }

    record Last(Move move, String actorName, Instant at) {

        String sentence() {
            String what = move == null ? "立了件" : "办了「" + move.label() + "」";
            return actorName + " 已在 " + TIME.format(at) + " 给这件" + what;
        }
    }

    /** @param seen the version the person saw; null asks nothing */
    void require(Suggestion suggestion, Integer seen) {
        if (seen != null && seen != suggestion.version()) {
            throw Refusal.stale(steps.last(suggestion.id()).sentence());
        }
    }
}
