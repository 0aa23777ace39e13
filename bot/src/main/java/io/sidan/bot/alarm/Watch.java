package io.sidan.bot.alarm;

import io.sidan.bot.alarm.Emergencies.Holder;
import io.sidan.core.message.Urgency;
import io.sidan.core.roster.Role;
import io.sidan.core.suggestion.Actor;
import io.sidan.core.suggestion.Brief;
import io.sidan.core.suggestion.Briefs;
import io.sidan.core.suggestion.Move;
import io.sidan.core.suggestion.State;
import io.sidan.core.suggestion.SuggestionMoved;
import java.util.Optional;
import java.util.Set;
import org.springframework.context.event.EventListener;
import org.springframework.stereotype.Component;

/** Raises an alarm when danger is told of and nobody has it, and ends it once a person has, in the move's transaction. */
@Component
class Watch {

    /** They say nothing about who has the case. */
    private static final Set<Move> BESIDE = Set.of(Move.REMIND, Move.SUPERVISE, Move.PROMOTE);

    private static final Set<State> NOBODYS = Set.of(State.CANDIDATE, State.REGISTERED);

    private final Emergencies emergencies;
    private final Briefs briefs;

    Watch(Emergencies emergencies, Briefs briefs) {
        this.emergencies = emergencies;
        this.briefs = briefs;
    }

    @EventListener
    void follow(SuggestionMoved moved) {
        if (moved.silent() || isBeside(moved)) {
            return;
        }
        Brief brief = briefs.find(moved.id()).orElseThrow();
        Optional<AlarmRow> ringing = emergencies.ringing(brief.id());
        if (!NOBODYS.contains(brief.state())) {
            ringing.ifPresent(row -> end(row, moved, brief));
        } else if (ringing.isPresent()) {
            goOn(ringing.get(), moved, brief);
        } else if (brief.urgency() == Urgency.NOW && isNew(moved)) {
            emergencies.raise(brief, firstStage(moved, brief));
        }
    }

    /** What the bot hears more of a case changes nothing; a person may put its urgency right. */
    private static boolean isBeside(SuggestionMoved moved) {
        return moved.move() != null
                && (BESIDE.contains(moved.move())
                        || moved.move() == Move.NOTE && moved.actor().role() == Role.BOT);
    }

    private void end(AlarmRow row, SuggestionMoved moved, Brief brief) {
        boolean held = brief.state().isOpen() && moved.actor().role() != Role.BOT;
        emergencies.end(row, held ? AlarmState.HELD : AlarmState.OVER, holder(moved.actor()));
        if (brief.mergedInto() != null) {
            briefs.find(brief.mergedInto()).ifPresent(this::raiseFor);
        }
    }

    /** The danger is now told of by the case it was merged into. */
    private void raiseFor(Brief master) {
        if (NOBODYS.contains(master.state()) && emergencies.ringing(master.id()).isEmpty()) {
            emergencies.raise(master, firstStage(master));
        }
    }

    /** Registered by a person it is the deputy's; declined by the deputy it is the station's. */
    private void goOn(AlarmRow row, SuggestionMoved moved, Brief brief) {
        if (brief.urgency() != Urgency.NOW && moved.move() == Move.NOTE) {
            emergencies.end(row, AlarmState.OVER, holder(moved.actor()));
        } else if (moved.move() == Move.REGISTER) {
            emergencies.goOn(row, 0, brief);
        } else if (moved.move() == Move.DECLINE) {
            emergencies.goOn(row, Math.max(row.stage(), emergencies.aboveDuty()), brief);
        }
    }

    /** Come into nobody's hands, or only now known to be danger; not again once somebody has had it. */
    private boolean isNew(SuggestionMoved moved) {
        return moved.move() == Move.NOTE
                ? emergencies.isFirst(moved.id())
                : moved.from() == null || !NOBODYS.contains(moved.from()) || moved.move() == Move.DECLINE;
    }

    private int firstStage(SuggestionMoved moved, Brief brief) {
        return moved.move() == Move.DECLINE ? emergencies.aboveDuty() : firstStage(brief);
    }

    /** What only might be a case is for the station to look at. */
    private int firstStage(Brief brief) {
        return brief.state() == State.CANDIDATE ? emergencies.aboveDuty() : 0;
    }

    static Holder holder(Actor actor) {
        return new Holder(actor.code(), actor.name(), actor.channel());
    }
}
