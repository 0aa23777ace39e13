package io.sidan.bot.command;

import io.sidan.core.roster.Role;
import io.sidan.core.suggestion.Actor;
import io.sidan.core.suggestion.Brief;
import io.sidan.core.suggestion.Details;
import io.sidan.core.suggestion.Move;
import io.sidan.core.suggestion.State;
import java.util.List;
import java.util.Map;

/**
 * Where one order is obeyed: who gave it, which case it is about, and what may be done there.
 *
 * @param privately said to the bot alone
 * @param about the case, as it stands when the order comes; null where there is none
 */
public record Desk(Actor actor, boolean privately, Brief about, Clerk clerk) {

    Role role() {
        return actor.role();
    }

    boolean is(Role role) {
        return actor.role() == role;
    }

    boolean hasCase() {
        return about != null;
    }

    /** Makes the move, or refuses in words. */
    void move(Move move, Details details) {
        clerk.move(about, move, details, actor);
    }

    /** Tells the station of what is asked of it. */
    void call(String template, Map<String, String> values) {
        clerk.call(about, template, values, actor);
    }

    /** Tells whoever has the case in hand. */
    void hint(String template, Map<String, String> values) {
        clerk.hint(about, template, values, actor);
    }

    /** What waits to be sorted is registered by who takes it up. */
    void register() {
        if (about.state() == State.CANDIDATE) {
            move(Move.REGISTER, Details.NONE);
        }
    }

    /** Says something of the case as it stands now. */
    Answer answer(String template) {
        return clerk.answer(template, about);
    }

    /** Whether the one who orders told of the case. */
    boolean tells() {
        return clerk.tells(about, actor);
    }

    boolean isReporter() {
        return actor.code().equals(about.reporter());
    }

    /** Whether the one who orders is in charge of the case. */
    boolean handles() {
        return switch (actor.role()) {
            case STATION -> true;
            case DEPUTY -> actor.code().equals(about.deputy());
            case UNIT -> actor.code().equals(about.unit());
            default -> false;
        };
    }

    /** Whether the case is confidential, and none of theirs. */
    boolean isClosedToWhoOrders() {
        return hasCase() && about.confidential() && !tells() && !handles();
    }

    boolean isAskedToRate() {
        return (about.state() == State.ANSWERED || about.state() == State.CLOSED) && tells();
    }

    /** The township's case of this number, which the order names beside its own. */
    Brief named(int number) {
        return clerk.named(actor.township(), number);
    }

    Desk atOwnLastMove() {
        return new Desk(actor, privately, clerk.lastMoved(actor), clerk);
    }

    /** Asks which case is meant, and offers those that it may be. */
    Answer which() {
        List<Brief> offered = is(Role.DEPUTY) ? clerk.inHand(actor) : clerk.told(actor);
        return clerk.which(offered.stream()
                .filter(brief -> privately || !brief.confidential())
                .toList());
    }

    Answer todo() {
        return is(Role.DEPUTY) ? clerk.todo(actor) : mine();
    }

    Answer mine() {
        return clerk.mine(actor);
    }

    /** Signs in to the activity of this code; answers its theme. */
    String signIn(String code) {
        return clerk.signIn(code, actor);
    }

    void erase() {
        clerk.erase(actor);
    }
}
