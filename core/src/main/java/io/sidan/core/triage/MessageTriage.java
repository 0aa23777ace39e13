package io.sidan.core.triage;

import io.sidan.core.learning.Lesson;
import io.sidan.core.message.OutcomeKind;
import io.sidan.core.message.Verdict;
import io.sidan.core.suggestion.Actor;
import io.sidan.core.suggestion.Details;
import io.sidan.core.suggestion.Move;
import io.sidan.core.suggestion.Refusal;
import io.sidan.core.suggestion.Suggestion;
import io.sidan.core.suggestion.Suggestions;
import java.time.Clock;
import java.time.Duration;
import org.springframework.stereotype.Component;

/** Acts of triage on a message that the machine made no case of. */
@Component
class MessageTriage {

    private static final Duration UNDONE_WITHIN = Duration.ofMinutes(10);

    private final Suggestions suggestions;
    private final Openings openings;
    private final Verdicts verdicts;
    private final Members members;
    private final Lessons lessons;
    private final Snoozes snoozes;
    private final ChatMapper chat;
    private final Clock clock;

    MessageTriage(
            Suggestions suggestions,
            Openings openings,
            Verdicts verdicts,
            Members members,
            Lessons lessons,
            Snoozes snoozes,
            ChatMapper chat,
            Clock clock) {
        this.suggestions = suggestions;
        this.openings = openings;
        this.verdicts = verdicts;
        this.members = members;
        this.lessons = lessons;
        this.snoozes = snoozes;
        this.chat = chat;
        this.clock = clock;
    }

    /** Makes a case of it, put right and registered by the person who found it. */
    Done register(long message, Wish wish, Actor actor) {
        lock(message);
        Spoken spoken = verdicts.undecided(message, wish.version());
        Suggestion opened = suggestions.open(openings.of(spoken, wish.correction(), actor), actor);
        verdicts.settle(
                spoken,
                spoken.as(OutcomeKind.REPORT, opened.id(), opened.shortNumber(), 1, actor.name() + "看过，登记成件"),
                actor);
        suggestions.correct(opened.number(), wish.correction(), null, actor);
        lessons.kind(spoken, OutcomeKind.REPORT, actor);
        lessons.details(spoken, wish.correction(), actor);
        suggestions.move(opened.number(), Move.REGISTER, Details.words(wish.words()), actor);
        return new Done(key(message), opened.number(), opened.number(), "已登记 " + opened.number());
    }

    /** Counts it to an open case: the same matter told once more. */
    Done merge(long message, Wish wish, Actor actor) {
        lock(message);
        if (wish.into() == null || wish.into().isBlank()) {
            throw Refusal.incomplete("into", "请写明并入哪一件");
        }
        Spoken spoken = verdicts.undecided(message, wish.version());
        members.add(spoken, wish.into().strip(), OutcomeKind.REPORT, actor);
        return new Done(key(message), wish.into(), key(message), "已归入 " + wish.into());
    }

    /** It is no report. */
    Done ignore(long message, Wish wish, Actor actor) {
        lock(message);
        Aside aside = Aside.of(wish.reason());
        Spoken spoken = verdicts.undecided(message, wish.version());
        String why = actor.name() + "看过：" + aside.label();
        verdicts.settle(spoken, spoken.as(aside.kind(spoken.kind()), null, null, 1, why), actor);
        aside.teaches().ifPresent(kind -> lessons.kind(spoken, kind, actor));
        return new Done(key(message), null, key(message), "已忽略：" + aside.label());
    }

    /** Takes the own decision back: what the machine had said counts again, and it waits once more. */
    Done undo(Ref ref, TriageRow row, Actor actor) {
        if (snoozes.wake(row, actor)) {
            return new Done(ref.key(), null, null, "已放回待分拣");
        }
        long message = ref.message();
        lock(message);
        Spoken spoken = verdicts.fresh(message, null);
        boolean own = actor.code().equals(spoken.decidedBy())
                && spoken.decidedAt().isAfter(clock.instant().minus(UNDONE_WITHIN));
        if (!own) {
            throw Refusal.notNow("只能撤自己刚办的最后一步，10 分钟内有效");
        }
        lessons.unlearn(spoken, actor, Lesson.KIND, Lesson.CATEGORY, Lesson.PLACE);
        if (members.isFirst(spoken)) {
            return unopen(spoken, actor);
        }
        ChatMapper.Machine before = chat.machine(message);
        var outcome = spoken.as(before.kind(), null, null, before.confidence(), before.why());
        if (spoken.suggestionId() != null) {
            members.remove(spoken, outcome, Verdict.NOBODY, actor);
        } else {
            verdicts.settle(spoken, outcome, Verdict.NOBODY);
        }
        return new Done(key(message), null, null, "已撤，放回待分拣");
    }

    /** A case stays in the ledger once it was opened; it is set aside, and that teaches nothing. */
    private Done unopen(Spoken spoken, Actor actor) {
        String why = "看错了，撤回立件";
        suggestions.move(spoken.caseNumber(), Move.IGNORE, Details.because(Aside.CHATTER.name(), why, null), actor);
        lessons.unlearn(spoken, actor, Lesson.KIND);
        return new Done(key(spoken.id()), null, null, "已撤，" + spoken.caseNumber() + " 已忽略");
    }

    /** One hand at a time in a township: against the machine that listens, and against another clerk. */
    private void lock(long message) {
        suggestions.lock(verdicts.fresh(message, null).townshipId());
    }

    private static String key(long message) {
        return new Ref(Ref.Kind.MESSAGE, null, message).key();
    }
}
