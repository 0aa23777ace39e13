package io.sidan.bot.reply;

import io.sidan.core.calendar.WorkingDays;
import io.sidan.core.suggestion.Actor;
import io.sidan.core.suggestion.Brief;
import java.time.Clock;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;

/** Calls the station to a case: somebody wants a person, or wants decided what is the station's to decide. */
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

    /** In these words, once a day for each who calls. */
    @Transactional(propagation = Propagation.MANDATORY)
    public void station(Brief about, Saying saying, Actor by) {
        String key = "call:" + about.id() + ":" + saying.template() + ":" + WorkingDays.dayOf(clock.instant()) + ":"
                + by.code() + ":";
        hearers.of(Hearer.STATION, about).stream()
                .filter(to -> !to.name().equals(by.code()))
                .forEach(to -> outbox.tell(to, key + to.name(), saying));
    }
}
