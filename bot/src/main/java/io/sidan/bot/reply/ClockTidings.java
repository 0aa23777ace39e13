package io.sidan.bot.reply;

import io.sidan.core.clock.ClockRang;
import io.sidan.core.suggestion.Brief;
import io.sidan.core.suggestion.Briefs;
import java.util.List;
import org.springframework.context.event.EventListener;
import org.springframework.stereotype.Component;

/** Tells of every clock that rang, in its own transaction, whom it rang for. */
@Component
class ClockTidings {

    /** For a rule whose wording nobody has written. */
    private static final String OTHER = "clock.other";

    private final Briefs briefs;
    private final Hearers hearers;
    private final Outbox outbox;
    private final Templates templates;
    private final Hours hours;

    ClockTidings(Briefs briefs, Hearers hearers, Outbox outbox, Templates templates, Hours hours) {
        this.briefs = briefs;
        this.hearers = hearers;
        this.outbox = outbox;
        this.templates = templates;
        this.hours = hours;
    }

    @EventListener
    void hear(ClockRang rang) {
        Brief brief = briefs.find(rang.suggestion()).orElseThrow();
        if (brief.silent()) {
            return;
        }
        Saying saying = Saying.of(templates.has(rang.wording()) ? rang.wording() : OTHER, brief.id())
                .with(Facts.of(brief))
                .with("until", Facts.day(rang.until()))
                .with("action", rang.action().label())
                .with("leg", rang.leg().label())
                .at(hours.areQuiet(rang.at()) ? Pace.AT_ONCE : Pace.BY_DAY);
        recipients(rang, brief).forEach(to -> outbox.tell(to, key(rang, to), saying));
    }

    /** The person the clock names, as far as that person may hear of the case; else the station. */
    private List<Addressee> recipients(ClockRang rang, Brief brief) {
        Hearer hearer = Hearer.of(rang.recipient());
        boolean named = rang.person() != null && !brief.confidential();
        List<Addressee> found = named && !hearers.isForStationOnly(brief)
                ? List.of(Addressee.person(rang.township(), rang.person(), brief.group()))
                : hearers.of(hearer, brief);
        return found.isEmpty() ? hearers.of(Hearer.STATION, brief) : found;
    }

    private static String key(ClockRang rang, Addressee to) {
        return "rang:" + rang.suggestion() + ":" + rang.rule() + ":" + rang.at().toEpochMilli() + ":" + to.person();
    }
}
