package io.sidan.bot.reply;

import io.sidan.core.suggestion.WordsErased;
import java.util.List;
import org.springframework.context.event.EventListener;
import org.springframework.stereotype.Component;

/** Removes from the outbox, too, what a resident wants removed; what has not been said of it is not said. */
@Component
class Forgetting {

    private final OutboxMapper rows;
    private final Templates templates;

    Forgetting(OutboxMapper rows, Templates templates) {
        this.rows = rows;
        this.templates = templates;
    }

    @EventListener
    void follow(WordsErased erased) {
        List<Long> quoting = rows.quoting(erased.township(), erased.resident(), templates.quoting());
        if (!quoting.isEmpty()) {
            rows.forgetWords(quoting);
        }
    }
}
