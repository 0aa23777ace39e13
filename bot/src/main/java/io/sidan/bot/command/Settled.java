package io.sidan.bot.command;

import java.util.Map;

/** 来电了: nobody orders anything, but who has the case in hand hears that it may be over and looks. */
final class Settled implements Command {

    private static final Wording WORDING = new Wording("说好了", Roles.ALL, "来电了", "告诉办的人可以核实了", Spelling.NONE);

    @Override
    public Wording wording() {
        return WORDING;
    }

    @Override
    public Answer obey(Order order, Desk desk) {
        desk.hint("case.settled", Map.of());
        return Answer.NONE;
    }
}
