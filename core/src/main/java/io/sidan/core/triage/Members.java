package io.sidan.core.triage;

import io.sidan.core.learning.Lesson;
import io.sidan.core.message.Outcome;
import io.sidan.core.message.OutcomeKind;
import io.sidan.core.message.Verdict;
import io.sidan.core.suggestion.Actor;
import io.sidan.core.suggestion.Heard;
import io.sidan.core.suggestion.Refusal;
import io.sidan.core.suggestion.Standing;
import io.sidan.core.suggestion.Suggestions;
import java.time.Clock;
import java.util.EnumSet;
import java.util.Set;
import org.springframework.stereotype.Component;

/** Which messages make up a case, as people decide it. */
@Component
class Members {

    private static final Set<OutcomeKind> TELLS = EnumSet.of(OutcomeKind.REPORT, OutcomeKind.SUPPORT);

    private final Suggestions suggestions;
    private final Standing standing;
    private final Verdicts verdicts;
    private final Lessons lessons;
    private final ChatMapper chat;
    private final Clock clock;

    Members(
            Suggestions suggestions,
            Standing standing,
            Verdicts verdicts,
            Lessons lessons,
            ChatMapper chat,
            Clock clock) {
        this.suggestions = suggestions;
        this.standing = standing;
        this.verdicts = verdicts;
        this.lessons = lessons;
        this.chat = chat;
        this.clock = clock;
    }

    /** Counts a message to the case; who had not told of it before is one more supporter, if the message tells of it. */
    void add(Spoken spoken, String number, OutcomeKind as, Actor actor) {
        ChatMapper.Target target = target(spoken, number);
        if (spoken.suggestionId() != null) {
            throw Refusal.notNow("这条已归入 " + spoken.caseNumber() + "，先从那一件移出");
        }
        boolean more = TELLS.contains(as)
                && !spoken.sender().equals(target.reporter())
                && !standing.hasTold(target.id(), spoken.sender());
        verdicts.settle(spoken, spoken.as(as, target.id(), target.shortNumber(), 1, actor.name() + "归入这一件"), actor);
        note(number, more ? 1 : 0, "归入一条消息", actor);
        lessons.belongs(spoken, target.id(), actor);
    }

    /** Takes a message out of its case, but never the one that opened it. */
    void remove(Spoken spoken, Outcome outcome, Verdict verdict, Actor actor) {
        ChatMapper.Target target = target(spoken, spoken.caseNumber());
        if (isFirst(spoken)) {
            throw Refusal.notNow("这条是最先反映的话，不能移出；不是反映就忽略这一件");
        }
        verdicts.settle(spoken, outcome, verdict);
        boolean fewer = TELLS.contains(spoken.kind())
                && !spoken.sender().equals(target.reporter())
                && !standing.hasTold(target.id(), spoken.sender());
        note(spoken.caseNumber(), fewer ? -1 : 0, "移出一条消息", actor);
        lessons.unlearn(spoken, actor, Lesson.CASE);
    }

    /** Whether it is what told its case first. */
    boolean isFirst(Spoken spoken) {
        return spoken.suggestionId() != null && Long.valueOf(spoken.id()).equals(chat.firstTold(spoken.suggestionId()));
    }

    private void note(String number, int supporters, String why, Actor actor) {
        suggestions.hear(number, new Heard(supporters, null, null, null, null, clock.instant(), why), actor);
    }

    private ChatMapper.Target target(Spoken spoken, String number) {
        ChatMapper.Target target = chat.target(number);
        if (target == null || target.townshipId() != spoken.townshipId()) {
            throw Refusal.unknown(number);
        }
        return target;
    }
}
