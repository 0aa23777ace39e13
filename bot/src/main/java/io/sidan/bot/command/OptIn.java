package io.sidan.bot.command;

/** 登记: takes 不登记 back. */
public final class OptIn implements Command {

    private static final Wording WORDING =
            new Wording("登记", Roles.RESIDENTS, "登记", "把“不登记”收回来", Spelling.only("登记|重新登记|恢复登记"));

    @Override
    public Wording wording() {
        return WORDING;
    }

    @Override
    public Answer obey(Order order, Desk desk) {
        return Answer.of("command.opted-in");
    }
}
