package io.sidan.core.triage;

import io.sidan.core.calendar.WorkingDays;
import io.sidan.core.message.Outcome;
import io.sidan.core.message.Outcomes;
import io.sidan.core.message.Verdict;
import io.sidan.core.suggestion.Actor;
import io.sidan.core.suggestion.Refusal;
import java.time.format.DateTimeFormatter;
import org.springframework.stereotype.Component;

/** What people decide about messages: one outcome a message, revised, the one before it kept. */
@Component
class Verdicts {

    private static final DateTimeFormatter TIME =
            DateTimeFormatter.ofPattern("M月d日 HH:mm").withZone(WorkingDays.CHINA);

    private final Outcomes outcomes;
    private final ChatMapper chat;

    Verdicts(Outcomes outcomes, ChatMapper chat) {
        this.outcomes = outcomes;
        this.chat = chat;
    }

    /** The message as it stands, for who saw it so. */
    Spoken fresh(long message, Integer seen) {
        Spoken spoken = chat.spoken(message);
        if (spoken == null) {
            throw Refusal.missing("没有这条消息");
        }
        if (seen != null && seen != spoken.revision()) {
            throw stale(spoken);
        }
        return spoken;
    }

    /** Still nobody's, neither a case's nor decided by a person. */
    Spoken undecided(long message, Integer seen) {
        Spoken spoken = fresh(message, seen);
        if (spoken.suggestionId() != null || spoken.decidedBy() != null) {
            throw stale(spoken);
        }
        return spoken;
    }

    void settle(Spoken spoken, Outcome outcome, Actor actor) {
        settle(spoken, outcome, new Verdict(actor.code(), actor.name()));
    }

    void settle(Spoken spoken, Outcome outcome, Verdict verdict) {
        if (!outcomes.settle(spoken.id(), spoken.revision(), outcome, verdict)) {
            throw stale(chat.spoken(spoken.id()));
        }
    }

    private static Refusal stale(Spoken spoken) {
        String who = spoken.decidedName() == null ? "机器人" : spoken.decidedName();
        String what = spoken.caseNumber() == null ? "看过这条消息" : "把这条消息归入 " + spoken.caseNumber();
        return Refusal.stale(who + " 已在 " + TIME.format(spoken.decidedAt()) + " " + what);
    }
}
