package io.sidan.core.triage;

import io.sidan.core.suggestion.Actor;
import io.sidan.core.suggestion.Details;
import io.sidan.core.suggestion.Move;
import io.sidan.core.suggestion.State;
import io.sidan.core.suggestion.Suggestion;
import io.sidan.core.suggestion.Suggestions;
import org.springframework.stereotype.Component;

/** Acts of triage on a candidate. */
@Component
class CaseTriage {

    private final Suggestions suggestions;
    private final TriageSearch triage;
    private final Snoozes snoozes;
    private final CaseLessons lessons;

    CaseTriage(Suggestions suggestions, TriageSearch triage, Snoozes snoozes, CaseLessons lessons) {
        this.suggestions = suggestions;
        this.triage = triage;
        this.snoozes = snoozes;
        this.lessons = lessons;
    }

    Done register(String number, Wish wish, Actor actor) {
        putRight(number, wish, actor);
        suggestions.move(number, Move.REGISTER, Details.words(wish.words()), actor);
        return done(number, "已登记 " + number);
    }

    Done correct(String number, Wish wish, Actor actor) {
        putRight(number, wish, actor);
        return new Done(number, number, null, "已更正 " + number);
    }

    Done merge(String number, Wish wish, Actor actor) {
        suggestions.move(number, Move.MERGE, Details.merging(wish.into(), wish.words(), wish.version()), actor);
        return done(number, number + " 已并入 " + wish.into());
    }

    Done ignore(String number, Wish wish, Actor actor) {
        String reason = Aside.of(wish.reason()).name();
        suggestions.move(number, Move.IGNORE, Details.because(reason, wish.words(), wish.version()), actor);
        return done(number, "已忽略 " + number);
    }

    /** A merge is taken back by a split; all else by the move that is there for it. */
    Done undo(Ref ref, Actor actor) {
        TriageRow row = triage.row(ref, actor);
        if (row.state() == State.CANDIDATE && snoozes.wake(row, actor)) {
            return new Done(ref.key(), row.number(), null, "已放回待分拣");
        }
        Move back = row.state() == State.MERGED ? Move.SPLIT : Move.UNDO;
        Suggestion now = suggestions.move(ref.number(), back, Details.NONE, actor);
        return new Done(ref.key(), now.number(), null, "已撤，现在是「" + now.state().label() + "」");
    }

    private void putRight(String number, Wish wish, Actor actor) {
        Suggestion now = suggestions.correct(number, wish.correction(), wish.version(), actor);
        lessons.details(now.id(), wish.correction(), actor);
    }

    private static Done done(String number, String sentence) {
        return new Done(number, number, number, sentence);
    }
}
