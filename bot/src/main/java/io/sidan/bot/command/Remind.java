package io.sidan.bot.command;

import io.sidan.core.suggestion.Details;
import io.sidan.core.suggestion.Move;

/** 催: asks whoever owes the next step to hurry. */
final class Remind implements Command {

    private static final String HURRY = "催(?:一?催|一?下|办|促)?(?![缴费款婚债生收])";

    private static final Wording WORDING = new Wording(
            "催",
            Roles.ALL_BUT_UNITS,
            "催 12",
            "催一下办的人",
            Spelling.of(HURRY).alone("催(?:一?催|一?下|办)").casual("催"));

    @Override
    public Wording wording() {
        return WORDING;
    }

    @Override
    public boolean mayBeGuessed() {
        return true;
    }

    @Override
    public Answer obey(Order order, Desk desk) {
        desk.move(Move.REMIND, Details.words(order.words()));
        return desk.answer("command.reminded");
    }
}
