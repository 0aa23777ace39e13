package io.sidan.bot.command;

/** 待办: a deputy's own open cases, with the time left. */
final class Todo implements Command {

    private static final Wording WORDING =
            new Wording("待办", Roles.ALL_BUT_UNITS, "待办", "自己手上还有哪几件", Spelling.only("(?:我的)?待办"));

    @Override
    public Wording wording() {
        return WORDING;
    }

    @Override
    public Answer obey(Order order, Desk desk) {
        return desk.todo();
    }
}
