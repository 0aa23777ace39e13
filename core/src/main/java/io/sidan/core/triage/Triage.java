package io.sidan.core.triage;

import io.sidan.core.message.OutcomeKind;
import io.sidan.core.suggestion.Actor;
import io.sidan.core.suggestion.Refusal;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** 分拣: each act on an item of the queue, a candidate or a message alike, is one transaction. */
@Service
@Transactional
public class Triage {

    private final CaseTriage cases;
    private final MessageTriage messages;
    private final Judging judging;
    private final Partings partings;
    private final Members members;
    private final Verdicts verdicts;
    private final Snoozes snoozes;
    private final TriageSearch triage;
    private final ApplicationEventPublisher events;

    Triage(
            CaseTriage cases,
            MessageTriage messages,
            Judging judging,
            Partings partings,
            Members members,
            Verdicts verdicts,
            Snoozes snoozes,
            TriageSearch triage,
            ApplicationEventPublisher events) {
        this.cases = cases;
        this.messages = messages;
        this.judging = judging;
        this.partings = partings;
        this.members = members;
        this.verdicts = verdicts;
        this.snoozes = snoozes;
        this.triage = triage;
        this.events = events;
    }

    public Done act(Ref ref, Act act, Wish wish, Actor actor) {
        TriageRow row = seen(ref, actor);
        Done done = switch (act) {
            case REGISTER ->
                ref.isCase()
                        ? cases.register(ref.number(), wish, actor)
                        : messages.register(ref.message(), wish, actor);
            case MERGE ->
                ref.isCase() ? cases.merge(ref.number(), wish, actor) : messages.merge(ref.message(), wish, actor);
            case IGNORE ->
                ref.isCase() ? cases.ignore(ref.number(), wish, actor) : messages.ignore(ref.message(), wish, actor);
            case LATER -> later(ref, row, wish, actor);
            case APART -> partings.part(row, wish.into(), actor);
            case UNAPART -> partings.rejoin(row, wish.into(), actor);
            case UNDO -> ref.isCase() ? cases.undo(ref, actor) : messages.undo(ref, row, actor);
        };
        events.publishEvent(new TriageChanged(row.townshipId()));
        return done;
    }

    /** Puts right what a case says of itself, whatever its state. */
    public void correct(String number, Wish wish, Actor actor) {
        cases.correct(number, wish, actor);
    }

    /** Counts a message of the talk to the case; one that this person may not read stays unread. */
    public void include(String number, Ref message, Integer revision, Actor actor) {
        ChatSearch.requireStaff(actor);
        triage.row(message, actor);
        Spoken spoken = verdicts.fresh(message.message(), revision);
        members.add(spoken, number, OutcomeKind.SUPPLEMENT, actor);
        events.publishEvent(new TriageChanged(spoken.townshipId()));
    }

    /** A person says what a message is, or which case it belongs to, whatever the machine had made of it. */
    public Done judge(Ref message, Judgment judgment, Integer revision, Actor actor) {
        ChatSearch.requireStaff(actor);
        TriageRow row = triage.row(message, actor);
        Done done = judging.judge(message.message(), judgment, revision, actor);
        events.publishEvent(new TriageChanged(row.townshipId()));
        return done;
    }

    /** Takes a message out of the case it was counted to. */
    public void exclude(String number, Ref message, Integer revision, Actor actor) {
        ChatSearch.requireStaff(actor);
        Spoken spoken = verdicts.fresh(message.message(), revision);
        if (!number.equals(spoken.caseNumber())) {
            throw Refusal.notNow("这条不在这一件里");
        }
        judging.exclude(spoken, OutcomeKind.CHATTER, actor);
        events.publishEvent(new TriageChanged(spoken.townshipId()));
    }

    private TriageRow seen(Ref ref, Actor actor) {
        if (!ref.isCase()) {
            ChatSearch.requireStaff(actor);
        }
        return triage.row(ref, actor);
    }

    private Done later(Ref ref, TriageRow row, Wish wish, Actor actor) {
        ChatSearch.requireStaff(actor);
        snoozes.put(row, wish.until(), actor);
        return new Done(ref.key(), row.number(), ref.key(), "先放一放，到时候再提醒");
    }
}
