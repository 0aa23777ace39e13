package io.sidan.bot.command;

import io.sidan.core.suggestion.Details;
import io.sidan.core.suggestion.Move;

/** 补: adds a sentence to a case. */
final class Note implements Command {

    private static final String ADDS = "补(?:充|一句|记)?(?![课考办种贴助卡苗交票牙胎丁偿发缴])";

    private static final Wording WORDING = new Wording(
            "补",
            Roles.ALL,
            "补 12 明天上午换灯头",
            "给这件补一句",
            Spelling.behind(ADDS).before(ADDS).withWords());

    @Override
    public Wording wording() {
        return WORDING;
    }

    @Override
    public Answer obey(Order order, Desk desk) {
        if (order.words().isEmpty()) {
            return desk.answer("command.needs-words");
        }
        desk.move(Move.NOTE, Details.words(order.words()));
        return desk.answer("command.noted");
    }
}
