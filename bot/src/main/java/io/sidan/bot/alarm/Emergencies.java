package io.sidan.bot.alarm;

import io.sidan.bot.alarm.AlarmProperties.Stage;
import io.sidan.bot.reply.Hearer;
import io.sidan.core.sample.SampleCleared;
import io.sidan.core.suggestion.Brief;
import io.sidan.core.suggestion.Briefs;
import java.time.Clock;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import org.springframework.context.event.EventListener;
import org.springframework.stereotype.Repository;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;

/** Emergencies of cases in which life or property is in danger now: each rings until a person has it. */
@Repository
class Emergencies {

    private static final Instant NEVER = Instant.parse("9999-12-31T00:00:00Z");

    private final AlarmMapper rows;
    private final AlarmProperties alarm;
    private final Ladder ladder;
    private final Briefs briefs;
    private final Clock clock;

    Emergencies(AlarmMapper rows, AlarmProperties alarm, Ladder ladder, Briefs briefs, Clock clock) {
        this.rows = rows;
        this.alarm = alarm;
        this.ladder = ladder;
        this.briefs = briefs;
        this.clock = clock;
    }

    /** Who has it. */
    record Holder(String code, String name, String channel) {}

    Optional<AlarmRow> ringing(long suggestion) {
        return Optional.ofNullable(rows.ringing(suggestion));
    }

    /** Whether the case has had no alarm yet. */
    boolean isFirst(long suggestion) {
        return rows.count(suggestion) == 0;
    }

    /** Raised from this stage up, it rings at once; once for each step of the case. */
    @Transactional(propagation = Propagation.MANDATORY)
    public void raise(Brief brief, int stage) {
        rows.raise(brief.township(), brief.id(), brief.version(), stage, clock.instant());
        ringing(brief.id()).filter(row -> row.rung() == 0).ifPresent(row -> ring(row, brief, clock.instant()));
    }

    /** Goes on at this stage at once. */
    @Transactional(propagation = Propagation.MANDATORY)
    public void goOn(AlarmRow row, int stage, Brief brief) {
        ring(row.at(stage), brief, clock.instant());
    }

    @Transactional(readOnly = true)
    public List<Long> due(Instant now) {
        return rows.due(now);
    }

    /** Rings it, if nobody else has by now and nobody has it. */
    @Transactional
    public boolean ringIfDue(long id, Instant now) {
        AlarmRow row = rows.lock(id);
        if (row.state() != AlarmState.RINGING || row.nextAt().isAfter(now)) {
            return false;
        }
        ring(row, briefs.find(row.suggestionId()).orElseThrow(), now);
        return true;
    }

    /** Ends it, and takes back what has not been said yet; whether it still rang. */
    @Transactional(propagation = Propagation.MANDATORY)
    public boolean end(AlarmRow row, AlarmState state, Holder holder) {
        if (rows.end(row.id(), state, holder.code(), holder.name(), holder.channel(), clock.instant()) != 1) {
            return false;
        }
        ladder.fallSilent(row);
        if (state == AlarmState.HELD) {
            ladder.tellHeld(row, briefs.find(row.suggestionId()).orElseThrow(), holder);
        }
        return true;
    }

    /** The first stage above the deputy on duty. */
    int aboveDuty() {
        int stage = 0;
        while (!alarm.isLast(stage) && alarm.stage(stage).who() == Hearer.DUTY) {
            stage++;
        }
        return stage;
    }

    /** Up from the first stage at which there is somebody. */
    private void ring(AlarmRow row, Brief brief, Instant now) {
        int stage = row.stage();
        while (!alarm.isLast(stage) && ladder.isEmpty(stage, brief)) {
            stage++;
        }
        AlarmRow at = row.at(stage);
        ladder.ring(at, brief);
        Stage here = alarm.stage(stage);
        boolean up = at.rungHere() + 1 >= here.times() && !alarm.isLast(stage);
        int next = up ? stage + 1 : stage;
        int times = up ? 0 : at.rungHere() + 1;
        if (rows.rang(row.id(), row.rung(), next, times, again(stage, here, brief, now)) != 1) {
            throw new IllegalStateException("alarm " + row.id() + " was rung by another hand");
        }
    }

    /** What is only played climbs the ladder once and then stays in red. */
    private Instant again(int stage, Stage here, Brief brief, Instant now) {
        return alarm.isLast(stage) && ladder.isSimulated(brief) ? NEVER : now.plus(here.every());
    }

    @EventListener
    void follow(SampleCleared cleared) {
        rows.forget(cleared.township());
    }
}
