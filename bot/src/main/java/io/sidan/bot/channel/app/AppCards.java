package io.sidan.bot.channel.app;

import io.sidan.bot.reply.Outgoing;
import io.sidan.core.roster.Role;
import io.sidan.core.sample.SampleCleared;
import io.sidan.core.suggestion.Actor;
import io.sidan.core.suggestion.Move;
import io.sidan.core.suggestion.SuggestionMoved;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Set;
import org.springframework.context.event.EventListener;
import org.springframework.stereotype.Repository;

/** The cards with buttons that people have; once their case has moved on, by whomever and wherever, the buttons go. */
@Repository
class AppCards {

    /** A response_code opens its card once, within 72 hours (document 94888). */
    private static final Duration OPEN = Duration.ofHours(72);

    private static final int LONGEST_NOTE = 20;

    /** They change nothing of what is asked. */
    private static final Set<Move> BESIDE = Set.of(Move.NOTE, Move.REMIND, Move.SUPERVISE, Move.PROMOTE, Move.REGISTER);

    private final AppCardMapper rows;
    private final Clock clock;

    AppCards(AppCardMapper rows, Clock clock) {
        this.rows = rows;
        this.clock = clock;
    }

    /** Keeps what opens the card, if it is one and of one case. */
    void shown(Outgoing message, List<String> members, String responseCode) {
        if (responseCode.isEmpty() || message.suggestions().size() != 1) {
            return;
        }
        Instant now = clock.instant();
        rows.show(
                message.id(),
                message.township(),
                message.suggestions().get(0),
                message.person(),
                String.join("|", members),
                responseCode,
                now.plus(OPEN),
                now);
    }

    /** Who presses a button brings a new code. */
    @EventListener
    void follow(CardPressed pressed) {
        String quoted = AppMessages.quoted(pressed.task());
        if (quoted != null && !pressed.responseCode().isEmpty()) {
            rows.pressed(Long.parseLong(quoted.substring("bot:".length())), pressed.responseCode(), ends());
        }
    }

    /** Who declines is rid of the card alone; all else settles it for everybody. */
    @EventListener
    void follow(SuggestionMoved moved) {
        if (moved.move() == null
                || BESIDE.contains(moved.move())
                || moved.actor().role() == Role.BOT) {
            return;
        }
        String person = moved.move() == Move.DECLINE ? moved.actor().code() : null;
        String note = note(moved.move(), moved.actor());
        rows.shown(moved.id(), person).forEach(row -> rows.settle(row, note, clock.instant()));
    }

    @EventListener
    void follow(SampleCleared cleared) {
        rows.forget(cleared.township());
    }

    private Instant ends() {
        return clock.instant().plus(OPEN);
    }

    /** Residents are not named. */
    private static String note(Move move, Actor actor) {
        String note = actor.role() == Role.RESIDENT ? "已" + move.label() : actor.name() + "已" + move.label();
        return note.length() <= LONGEST_NOTE ? note : note.substring(0, LONGEST_NOTE);
    }
}
