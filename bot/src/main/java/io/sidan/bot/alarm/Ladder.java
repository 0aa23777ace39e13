package io.sidan.bot.alarm;

import io.sidan.bot.alarm.AlarmProperties.Stage;
import io.sidan.bot.alarm.Emergencies.Holder;
import io.sidan.bot.reply.Addressee;
import io.sidan.bot.reply.Facts;
import io.sidan.bot.reply.Hearer;
import io.sidan.bot.reply.Hearers;
import io.sidan.bot.reply.Outbox;
import io.sidan.bot.reply.Pace;
import io.sidan.bot.reply.Recall;
import io.sidan.bot.reply.Saying;
import io.sidan.core.roster.Township;
import io.sidan.core.roster.Townships;
import io.sidan.core.suggestion.Brief;
import io.sidan.core.suggestion.State;
import java.util.List;
import org.springframework.stereotype.Component;

/** Says an alarm to those it rings for, through whatever channels there are. */
@Component
class Ladder {

    private final AlarmProperties alarm;
    private final Hearers hearers;
    private final Outbox outbox;
    private final Recall recall;
    private final Townships townships;

    Ladder(AlarmProperties alarm, Hearers hearers, Outbox outbox, Recall recall, Townships townships) {
        this.alarm = alarm;
        this.hearers = hearers;
        this.outbox = outbox;
        this.recall = recall;
        this.townships = townships;
    }

    /** Rings once; the group is told once, and not before it is known to be a case. */
    void ring(AlarmRow row, Brief brief) {
        for (Stage stage : rung(row.stage())) {
            hearers.of(stage.who(), brief).forEach(to -> ring(row, brief, stage.who(), to));
        }
        if (brief.state() != State.CANDIDATE) {
            hearers.of(Hearer.GROUPS, brief).forEach(group -> say(prefix(row), brief, "alarm.group", group));
        }
    }

    boolean isEmpty(int stage, Brief brief) {
        return hearers.of(alarm.stage(stage).who(), brief).isEmpty();
    }

    /** Those it rang for hear who has it. */
    void tellHeld(AlarmRow row, Brief brief, Holder holder) {
        outbox.heardBy(prefix(row)).stream()
                .filter(person -> !person.equals(holder.code()))
                .forEach(person -> outbox.tell(
                        Addressee.person(brief.township(), person, brief.group()),
                        "held:" + row.id() + ":" + person,
                        Saying.of("alarm.held", brief.id())
                                .with(Facts.of(brief))
                                .with("who", holder.name())
                                .at(Pace.IN_DANGER)));
    }

    /** Nothing more of it is to be said. */
    void fallSilent(AlarmRow row) {
        recall.unsaid(prefix(row));
    }

    private List<Stage> rung(int stage) {
        return alarm.isLast(stage) ? alarm.ladder() : List.of(alarm.stage(stage));
    }

    private void ring(AlarmRow row, Brief brief, Hearer who, Addressee to) {
        String ring = prefix(row) + row.rung() + ":";
        say(ring, brief, who == Hearer.DUTY ? "alarm.card" : "alarm.staff", to);
        if (alarm.webhook().isThere() && !isSimulated(brief)) {
            say(ring, brief, "alarm.phone", Phone.of(to));
        }
    }

    private void say(String key, Brief brief, String template, Addressee to) {
        Saying saying = Saying.of(template, brief.id()).with(Facts.of(brief)).at(Pace.IN_DANGER);
        outbox.tell(to, key + template + ":" + to.name(), saying);
    }

    /** What is only played calls nobody out of bed. */
    boolean isSimulated(Brief brief) {
        return townships.find(brief.township()).filter(Township::isSample).isPresent();
    }

    private static String prefix(AlarmRow row) {
        return "alarm:" + row.id() + ":";
    }
}
