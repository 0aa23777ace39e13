package io.sidan.bot.command;

import io.sidan.core.roster.Role;
import io.sidan.core.suggestion.Details;
import io.sidan.core.suggestion.Move;

/** 撤: a deputy undoes the own last step within ten minutes; a resident withdraws what was told. */
public final class TakeBack implements Command {

    private static final String BACK = "撤(?:回|销|掉|单)?了?" + Spelling.END;
    private static final String NEVER_MIND = "(?:算了|不用管了|不用来了|不用办了|不反映了)";

    private static final Wording WORDING = new Wording(
            "撤",
            Roles.ALL,
            "撤 12",
            "办错了 10 分钟内收回；反映的人用它撤回自己的件",
            Spelling.behind(BACK + "|" + NEVER_MIND).before("撤(?:回|销|掉|单)?").alone("撤(?:回|销)?"));

    @Override
    public Wording wording() {
        return WORDING;
    }

    /** 撤 alone means the last step, wherever that was. */
    @Override
    public boolean needsCase() {
        return false;
    }

    @Override
    public Answer obey(Order order, Desk desk) {
        return desk.is(Role.RESIDENT) ? withdraw(order, desk) : undo(order, desk);
    }

    private static Answer undo(Order order, Desk desk) {
        Desk last = order.named() ? desk : desk.atOwnLastMove();
        last.move(Move.UNDO, Details.NONE);
        return last.answer("command.undone");
    }

    /** What ends a case is done only to one that was named. */
    private static Answer withdraw(Order order, Desk desk) {
        if (!desk.hasCase()) {
            return desk.which();
        }
        if (!order.named()) {
            return desk.isReporter() ? desk.answer("command.withdraw-ask") : Answer.NONE;
        }
        desk.move(Move.WITHDRAW, Details.words(order.words()));
        return desk.answer("command.withdrawn");
    }
}
