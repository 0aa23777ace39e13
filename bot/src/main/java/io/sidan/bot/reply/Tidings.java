package io.sidan.bot.reply;

import io.sidan.core.suggestion.Brief;
import io.sidan.core.suggestion.Briefs;
import io.sidan.core.suggestion.Move;
import io.sidan.core.suggestion.SuggestionMoved;
import java.util.List;
import org.springframework.context.event.EventListener;
import org.springframework.stereotype.Component;

/** Tells of every move, in its own transaction, whom it concerns. */
@Component
class Tidings {

    private final Briefs briefs;
    private final Telling telling;
    private final Outbox outbox;
    private final Recall recall;

    Tidings(Briefs briefs, Telling telling, Outbox outbox, Recall recall) {
        this.briefs = briefs;
        this.telling = telling;
        this.outbox = outbox;
        this.recall = recall;
    }

    @EventListener
    void hear(SuggestionMoved moved) {
        if (moved.silent()) {
            return;
        }
        List<News> news = News.of(moved).toList();
        if (!news.isEmpty() || moved.move() == Move.UNDO) {
            Brief brief = briefs.find(moved.id()).orElseThrow();
            news.stream()
                    .flatMap(each -> telling.of(each, moved, brief))
                    .forEach(told -> outbox.tell(told.to(), told.key(), told.saying()));
            takeBack(moved, brief);
        }
    }

    private void takeBack(SuggestionMoved moved, Brief brief) {
        if (moved.move() == Move.UNDO) {
            String undone = Telling.prefix(brief, brief.version() - 1);
            recall.unsaid(undone);
            outbox.correct(
                    undone,
                    Telling.prefix(brief, brief.version()),
                    Saying.of("case.undone", brief.id()).with(Facts.of(brief)));
        }
    }
}
