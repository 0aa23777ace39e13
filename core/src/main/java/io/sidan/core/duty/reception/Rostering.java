package io.sidan.core.duty.reception;

import io.sidan.core.roster.Deputies;
import io.sidan.core.roster.Deputy;
import io.sidan.core.suggestion.Refusal;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import org.springframework.stereotype.Component;

/** Who receives on a day: nobody at two venues, and nobody who is away. */
@Component
class Rostering {

    private final ReceptionMapper receptions;
    private final Deputies deputies;
    private final Clock clock;

    Rostering(ReceptionMapper receptions, Deputies deputies, Clock clock) {
        this.receptions = receptions;
        this.deputies = deputies;
        this.clock = clock;
    }

    /** @param who codes or names; who is not among them and has not signed in is released */
    void assign(Reception reception, List<String> who, String by) {
        List<String> codes =
                who.stream().map(word -> free(reception, word)).distinct().toList();
        receptions.deputies(reception.id()).stream()
                .filter(code -> !codes.contains(code))
                .forEach(code -> receptions.release(reception.id(), code));
        codes.forEach(code -> receptions.assign(reception, code, by, clock.instant()));
    }

    void requireFree(Reception reception, String deputy, LocalDate day) {
        String elsewhere = receptions.busyAt(reception.townshipId(), deputy, day, reception.id());
        if (elsewhere != null) {
            throw Refusal.incomplete("deputies", "有代表那天已经排在" + elsewhere + "接待，一天只能在一处");
        }
    }

    private String free(Reception reception, String word) {
        long township = reception.townshipId();
        Deputy deputy = deputies.find(township, word)
                .orElseThrow(() -> Refusal.incomplete("deputies", "名册里没有「" + word + "」这位代表"));
        String acting = deputies.acting(township, deputy.code(), reception.heldOn());
        if (!acting.equals(deputy.code())) {
            throw Refusal.incomplete("deputies", deputy.name() + "那天请假，请排顶班的代表");
        }
        requireFree(reception, deputy.code(), reception.heldOn());
        return deputy.code();
    }
}
