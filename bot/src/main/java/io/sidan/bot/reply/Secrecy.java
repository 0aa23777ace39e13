package io.sidan.bot.reply;

import io.sidan.core.suggestion.Brief;
import io.sidan.core.suggestion.Briefs;
import io.sidan.core.suggestion.Move;
import io.sidan.core.suggestion.SuggestionMoved;
import org.springframework.context.event.EventListener;
import org.springframework.stereotype.Component;

/** Takes back from groups, in the move's transaction, what becomes confidential; imported cases as well. */
@Component
class Secrecy {

    private final Briefs briefs;
    private final Recall recall;

    Secrecy(Briefs briefs, Recall recall) {
        this.briefs = briefs;
        this.recall = recall;
    }

    @EventListener
    void follow(SuggestionMoved moved) {
        if (moved.move() == Move.CONCEAL || moved.move() == Move.REFER && isConfidential(moved)) {
            recall.openly(moved.id());
        } else if (moved.move() == Move.REVEAL) {
            recall.nothing(moved.id());
        }
    }

    /** Referring what was taken for a public matter may be what makes it confidential. */
    private boolean isConfidential(SuggestionMoved moved) {
        return briefs.find(moved.id()).filter(Brief::confidential).isPresent();
    }
}
