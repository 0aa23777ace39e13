package io.sidan.bot.command;

import io.sidan.core.suggestion.Details;
import io.sidan.core.suggestion.Move;
import java.util.Map;

/** 人工: asks for a person of the station. */
final class Human implements Command {

    private static final Wording WORDING = new Wording(
            "人工",
            Roles.ALL,
            "人工 12",
            "这件请联络站的人来说",
            Spelling.behind("转?人工").before("转?人工").alone("转人工").casual("人工"));

    @Override
    public Wording wording() {
        return WORDING;
    }

    @Override
    public Answer obey(Order order, Desk desk) {
        desk.move(Move.NOTE, Details.words("请联络站的人联系"));
        desk.call("case.human", Map.of());
        return desk.answer("command.human");
    }
}
