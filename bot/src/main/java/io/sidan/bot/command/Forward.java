package io.sidan.bot.command;

import io.sidan.core.suggestion.Details;
import io.sidan.core.suggestion.Move;

/** 转: a deputy takes a case up and asks the township to dispatch it. */
final class Forward implements Command {

    private static final String SENDS = "转(?:给|到|交|送)?(?:镇里|镇上|镇政府|政府|站里|联络站)?(?![账帐让发弯学院运租钱车告播圈正悠眼])";

    private static final Wording WORDING = new Wording(
            "转",
            Roles.DEPUTIES,
            "转镇里 12",
            "请镇里派给单位办",
            Spelling.behind(SENDS)
                    .before("转(?:给|到|交|送)?(?:镇里|镇上|镇政府|政府|站里|联络站)?")
                    .alone("转(?:给|到|交)?(?:镇里|镇上|镇政府|政府|站里|联络站)吧?")
                    .casual("转"));

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
        desk.register();
        desk.move(Move.FORWARD, Details.words(order.words()));
        return desk.answer("command.forwarded");
    }
}
