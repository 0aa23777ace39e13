package io.sidan.bot.alarm;

import io.sidan.core.roster.Role;
import io.sidan.core.roster.Township;
import io.sidan.core.roster.Townships;
import io.sidan.core.suggestion.Actor;
import io.sidan.core.suggestion.Brief;
import io.sidan.core.suggestion.Briefs;
import io.sidan.core.suggestion.Holders;
import io.sidan.core.suggestion.Refusal;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** The alarms as people see and answer them, and the bell that goes on until somebody does. */
@Service
public class AlarmBoard {

    private static final Logger log = LoggerFactory.getLogger(AlarmBoard.class);
    private static final int SHOWN = 100;

    private final Emergencies emergencies;
    private final AlarmMapper rows;
    private final AlarmProperties alarm;
    private final Briefs briefs;
    private final Holders holders;
    private final Townships townships;

    AlarmBoard(
            Emergencies emergencies,
            AlarmMapper rows,
            AlarmProperties alarm,
            Briefs briefs,
            Holders holders,
            Townships townships) {
        this.emergencies = emergencies;
        this.rows = rows;
        this.alarm = alarm;
        this.briefs = briefs;
        this.holders = holders;
        this.townships = townships;
    }

    /**
     * @param open nobody has it: it stays in red
     * @param ringsNext whom it rings for next; null once it has ended
     * @param simulated of the township that is played
     * @param place of a confidential case not shown to administrators
     */
    public record Item(
            long id,
            boolean open,
            boolean simulated,
            AlarmState state,
            String stateLabel,
            String number,
            int shortNumber,
            String category,
            String place,
            Instant raisedAt,
            int rung,
            String ringsNext,
            Instant nextAt,
            String heldBy,
            Instant endedAt) {}

    /** Those that nobody has first, then the latest. */
    @Transactional(readOnly = true)
    public List<Item> list(Actor actor) {
        return rows.list(townships.seenFrom(actor.township()), SHOWN).stream()
                .map(row -> item(row, briefs.find(row.suggestionId()).orElseThrow(), actor))
                .toList();
    }

    /** Notes that this person has it; it rings no more. */
    @Transactional
    public void acknowledge(long id, Actor actor) {
        AlarmRow row = Optional.ofNullable(rows.lock(id)).orElseThrow(() -> Refusal.missing("没有这个紧急"));
        holders.require(briefs.find(row.suggestionId()).orElseThrow().number(), actor);
        if (!emergencies.end(row, AlarmState.HELD, Watch.holder(actor))) {
            throw Refusal.notNow("这件已经有人管了");
        }
    }

    /** Rings what is due; any number of processes may, each ring is rung by one. Answers how many rang. */
    public int ring(Instant now) {
        return (int) emergencies.due(now).stream().filter(id -> ring(id, now)).count();
    }

    private boolean ring(long id, Instant now) {
        try {
            return emergencies.ringIfDue(id, now);
        } catch (RuntimeException failure) {
            log.error("alarm {} could not be rung", id, failure);
            return false;
        }
    }

    private Item item(AlarmRow row, Brief brief, Actor actor) {
        boolean open = row.state() == AlarmState.RINGING;
        boolean hidden = brief.confidential() && actor.role() == Role.ADMIN;
        return new Item(
                row.id(),
                open,
                isSimulated(row),
                row.state(),
                row.state().label(),
                brief.number(),
                brief.shortNumber(),
                brief.category(),
                hidden ? null : brief.place(),
                row.raisedAt(),
                row.rung(),
                open ? alarm.stage(row.stage()).who().label() : null,
                open ? row.nextAt() : null,
                row.heldName(),
                row.endedAt());
    }

    private boolean isSimulated(AlarmRow row) {
        return townships.find(row.townshipId()).filter(Township::isSample).isPresent();
    }
}
