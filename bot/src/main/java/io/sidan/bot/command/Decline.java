package io.sidan.bot.command;

import io.sidan.core.suggestion.Details;
import io.sidan.core.suggestion.Move;

/** 不归我: a deputy passes a case on to the next one or to staff. */
final class Decline implements Command {

    private static final String NOT_MINE = "(?:这|这个|这事)?(?:不归[我俺咱]们?管?|不该[我俺咱]们?管|不是[我俺咱]们?(?:这|这边|片|管)的?)";

    private static final Wording WORDING =
            new Wording("不归我", Roles.DEPUTIES, "12 不归我 该交警管", "不是自己的，请别人接（说一句为什么）", Spelling.of(NOT_MINE));

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
        String reason = order.words().isEmpty() ? WORDING.word() : order.words();
        desk.move(Move.DECLINE, Details.words(reason));
        return desk.answer("command.declined");
    }
}
