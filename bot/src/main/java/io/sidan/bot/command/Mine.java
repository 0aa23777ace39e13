package io.sidan.bot.command;

/** 我的: what somebody has told, and how it stands. */
final class Mine implements Command {

    private static final Wording WORDING =
            new Wording("我的", Roles.ALL, "我的", "自己反映过的件", Spelling.only("我的|我反映的|我报的|我的件"));

    @Override
    public Wording wording() {
        return WORDING;
    }

    @Override
    public Answer obey(Order order, Desk desk) {
        return desk.mine();
    }
}
