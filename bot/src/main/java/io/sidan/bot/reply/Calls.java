package io.sidan.bot.reply;

import io.sidan.core.calendar.WorkingDays;
import io.sidan.core.suggestion.Actor;
import io.sidan.core.suggestion.Brief;
import java.time.Clock;
import java.util.List;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;

/** Calls people to a case: somebody wants a person, wants decided what is the station's to decide, or says it is over. */
@Component
public class Calls {

    private final Hearers hearers;
    private final Outbox outbox;
    private final Clock clock;

    Calls(Hearers hearers, Outbox outbox, Clock clock) {
        this.hearers = hearers;
        this.outbox = outbox;
        this.clock = clock;
    }

    /** The station, in these words, once a day for each who calls. */
    @Transactional(propagation = Propagation.MANDATORY)
    public void station(Brief about, Saying saying, Actor by) {
        call(hearers.of(Hearer.STATION, about), about, saying, by);
    }

    /** The deputy on duty for the case, or where there is none the station. */
    @Transactional(propagation = Propagation.MANDATORY)
    public void inCharge(Brief about, Saying saying, Actor by) {
        List<Addressee> deputy = hearers.of(Hearer.DUTY, about);
        call(deputy.isEmpty() ? hearers.of(Hearer.STATION, about) : deputy, about, saying, by);
    }

    private void call(List<Addressee> called, Brief about, Saying saying, Actor by) {
        String key = "call:" + about.id() + ":" + saying.template() + ":" + WorkingDays.dayOf(clock.instant()) + ":"
                + by.code() + ":";
        called.stream()
                .filter(to -> !to.name().equals(by.code()))
                .forEach(to -> outbox.tell(to, key + to.name(), saying));
    }
}
