package io.sidan.core.suggestion;

import java.util.List;
import org.springframework.stereotype.Component;

/**
 * 并案 and 拆分: the people who told of a merged case are counted with the case it went into, and leave with it. A case
 * that others went into takes them along, so that everything told of one matter stands behind one case.
 */
@Component
class Merging {

    private final SuggestionMapper suggestions;
    private final Moving moving;
    private final Traces traces;

    Merging(SuggestionMapper suggestions, Moving moving, Traces traces) {
        this.suggestions = suggestions;
        this.moving = moving;
        this.traces = traces;
    }

    void merge(Suggestion suggestion, Act act) {
        moving.require(suggestion, act);
        List<Suggestion> followers = suggestions.mergedInto(suggestion.id());
        followers.forEach(follower -> count(suggestion, -people(follower), act, "随同并出 " + follower.number()));
        moving.make(suggestion, act);
        join(suggestion, act);
        followers.forEach(follower -> join(moving.entail(follower, act), act));
    }

    void split(Suggestion suggestion, Act act) {
        Suggestion master = suggestions.selectById(suggestion.mergedInto());
        if (master.state().isOpen()) {
            count(master, -people(suggestion), act, "拆出 " + suggestion.number());
        }
        moving.make(suggestion, act);
    }

    private void join(Suggestion merged, Act act) {
        count(suggestions.selectById(merged.mergedInto()), people(merged), act, "并入 " + merged.number());
    }

    private void count(Suggestion master, int people, Act act, String why) {
        Heard heard = new Heard(people, null, null, null, null, act.at(), why);
        moving.make(master, Act.hearing(heard, act.actor(), act.at()));
    }

    private int people(Suggestion merged) {
        return traces.supportersBrought(merged);
    }
}
