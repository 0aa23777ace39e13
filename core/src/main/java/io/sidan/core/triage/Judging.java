package io.sidan.core.triage;

import io.sidan.core.message.OutcomeKind;
import io.sidan.core.message.Verdict;
import io.sidan.core.suggestion.Actor;
import io.sidan.core.suggestion.Correction;
import io.sidan.core.suggestion.Details;
import io.sidan.core.suggestion.Move;
import io.sidan.core.suggestion.Refusal;
import io.sidan.core.suggestion.State;
import io.sidan.core.suggestion.Suggestion;
import io.sidan.core.suggestion.Suggestions;
import org.springframework.stereotype.Component;

/** Puts right what the machine made of any message, bound to a case or not, and lets it learn from that. */
@Component
class Judging {

    /** Until somebody has chosen: other. */
    private static final String OTHER = "X1";

    private final Suggestions suggestions;
    private final Openings openings;
    private final Verdicts verdicts;
    private final Members members;
    private final Lessons lessons;
    private final ChatMapper chat;

    Judging(
            Suggestions suggestions,
            Openings openings,
            Verdicts verdicts,
            Members members,
            Lessons lessons,
            ChatMapper chat) {
        this.suggestions = suggestions;
        this.openings = openings;
        this.verdicts = verdicts;
        this.members = members;
        this.lessons = lessons;
        this.chat = chat;
    }

    Done judge(long message, Judgment judgment, Integer revision, Actor actor) {
        suggestions.lock(verdicts.fresh(message, revision).townshipId());
        Spoken spoken = verdicts.fresh(message, revision);
        if (judgment.into() != null) {
            return belongs(spoken, judgment.into().strip(), actor);
        }
        return judgment.kind() == OutcomeKind.REPORT
                ? reports(spoken, judgment.category(), actor)
                : talks(spoken, Aside.as(judgment.kind()), judgment.kind(), actor);
    }

    /** Takes the message out of its case, as which it is heard from now on. */
    void exclude(Spoken spoken, OutcomeKind kind, Actor actor) {
        members.remove(
                spoken,
                spoken.as(kind, null, null, 1, actor.name() + "移出这一件"),
                new Verdict(actor.code(), actor.name()),
                actor);
        lessons.kind(spoken, kind, actor);
    }

    private Done belongs(Spoken spoken, String into, Actor actor) {
        requireNotFirst(spoken, "要和别的件合起来，请并案");
        members.add(free(spoken, actor), into, OutcomeKind.SUPPLEMENT, actor);
        return done(spoken, into, "已归到 " + into);
    }

    /** A case of its own, which waits for somebody to register it. */
    private Done reports(Spoken spoken, String category, Actor actor) {
        requireNotFirst(spoken, "它本来就是一件");
        Long was = spoken.suggestionId();
        Spoken free = free(spoken, actor);
        Correction wish = new Correction(null, category == null ? known(free) : category, null, null, null, null);
        Suggestion opened = suggestions.open(openings.of(free, wish, actor), actor);
        String why = actor.name() + "看过：是反映";
        verdicts.settle(free, free.as(OutcomeKind.REPORT, opened.id(), opened.shortNumber(), 1, why), actor);
        lessons.kind(spoken, OutcomeKind.REPORT, actor);
        if (was != null) {
            lessons.apart(spoken, was, actor);
        }
        return done(spoken, opened.number(), "已放进待分拣 " + opened.number() + "，在那里登记");
    }

    private Done talks(Spoken spoken, Aside aside, OutcomeKind kind, Actor actor) {
        if (members.isFirst(spoken)) {
            return opened(spoken, aside, kind, actor);
        }
        if (spoken.suggestionId() != null) {
            exclude(spoken, kind, actor);
        } else {
            verdicts.settle(spoken, spoken.as(kind, null, null, 1, actor.name() + "看过：" + aside.label()), actor);
            lessons.kind(spoken, kind, actor);
        }
        return done(spoken, null, "已改：" + aside.label());
    }

    /** A candidate is ignored; what has gone further goes its way, and only the next one like it is heard otherwise. */
    private Done opened(Spoken spoken, Aside aside, OutcomeKind kind, Actor actor) {
        String number = spoken.caseNumber();
        if (chat.state(spoken.suggestionId()) == State.CANDIDATE) {
            suggestions.move(number, Move.IGNORE, Details.because(aside.name(), null, null), actor);
            return new Done(key(spoken), number, number, "已忽略 " + number);
        }
        lessons.kind(spoken, kind, actor);
        return new Done(key(spoken), number, null, "记住了，这样的话以后不立件。" + number + " 已登记，要撤请不予受理或转介");
    }

    /** The message as it stands once it belongs to no case. */
    private Spoken free(Spoken spoken, Actor actor) {
        if (spoken.suggestionId() == null) {
            return spoken;
        }
        members.remove(
                spoken,
                spoken.as(OutcomeKind.CHATTER, null, null, 1, actor.name() + "移出这一件"),
                new Verdict(actor.code(), actor.name()),
                actor);
        return verdicts.fresh(spoken.id(), null);
    }

    private void requireNotFirst(Spoken spoken, String instead) {
        if (members.isFirst(spoken)) {
            throw Refusal.notNow("这条是 " + spoken.caseNumber() + " 最先反映的话，" + instead);
        }
    }

    private static String known(Spoken spoken) {
        return spoken.category() == null ? OTHER : spoken.category();
    }

    private static Done done(Spoken spoken, String number, String sentence) {
        return new Done(key(spoken), number, key(spoken), sentence);
    }

    private static String key(Spoken spoken) {
        return new Ref(Ref.Kind.MESSAGE, null, spoken.id()).key();
    }
}
