package io.sidan.bot.intake.cases;

import io.sidan.bot.intake.gist.Gist;
import io.sidan.bot.intake.place.Spot;
import io.sidan.core.suggestion.Current;
import io.sidan.core.suggestion.Mark;
import io.sidan.core.suggestion.Standing;
import java.util.Arrays;

/** The index of one township's open cases, kept between batches and brought up to the ledger's last step. */
final class TownshipIndex {

    private final long township;
    private CaseIndex cases = new CaseIndex();
    private Mark mark;

    TownshipIndex(long township) {
        this.township = township;
    }

    /** The index as of that step; the caller holds the township's lock. */
    synchronized CaseIndex upTo(Mark now, Standing standing) {
        if (mark == null || (!isAt(now) && !standing.remembers(township, mark))) {
            cases = new CaseIndex();
            standing.open(township).forEach(current -> cases.keep(openCase(current)));
        } else if (!isAt(now)) {
            standing.movedSince(township, mark.seq()).forEach(this::take);
        }
        mark = now;
        return cases;
    }

    /** Takes in a case the caller has just changed, which brought the ledger to that step. */
    synchronized void keep(OpenCase changed, Mark now) {
        cases.keep(changed);
        mark = now;
    }

    static OpenCase openCase(Current current) {
        return new OpenCase(
                current.id(),
                current.shortNumber(),
                current.category(),
                current.urgency(),
                current.place(),
                current.words(),
                current.group(),
                current.reporter(),
                current.confidential(),
                current.openedAt(),
                current.heardAt(),
                Gist.of(current.words()),
                Spot.of(current.place()));
    }

    private boolean isAt(Mark now) {
        return mark.seq() == now.seq() && Arrays.equals(mark.hash(), now.hash());
    }

    private void take(Current current) {
        if (current.state().isOpen()) {
            cases.keep(openCase(current));
        } else {
            cases.forget(current.id());
        }
    }
}
