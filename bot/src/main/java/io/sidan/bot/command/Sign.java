package io.sidan.bot.command;

import io.sidan.core.suggestion.Details;
import io.sidan.core.suggestion.Move;

/** 签收: a unit takes on what was dispatched to it. */
final class Sign implements Command {

    private static final String TAKEN = "(?:签收|收到)了?" + Spelling.END;

    private static final Wording WORDING = new Wording(
            "签收",
            Roles.UNITS,
            "签收 12",
            "收下派来的件",
            Spelling.behind(TAKEN).before("签收").alone("签收了?"));

    @Override
    public Wording wording() {
        return WORDING;
    }

    @Override
    public Answer obey(Order order, Desk desk) {
        desk.move(Move.SIGN, Details.NONE);
        return desk.answer("command.signed");
    }
}
