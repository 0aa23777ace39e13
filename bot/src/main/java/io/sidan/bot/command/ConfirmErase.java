package io.sidan.bot.command;

/** 确认删除: removes the person's own words from messages and cases; what was done for them stays in the ledger. */
public final class ConfirmErase implements Command {

    private static final Wording WORDING =
            new Wording("确认删除", Roles.RESIDENTS, "确认删除", "真的删掉自己的原话", Spelling.only("确认删除|确定删除"));

    @Override
    public Wording wording() {
        return WORDING;
    }

    @Override
    public boolean isRight() {
        return true;
    }

    @Override
    public boolean isSaidInGroups() {
        return false;
    }

    @Override
    public Answer obey(Order order, Desk desk) {
        if (!order.completes()) {
            return Answer.of("command.erase-ask");
        }
        desk.erase();
        return Answer.of("command.erased");
    }
}
