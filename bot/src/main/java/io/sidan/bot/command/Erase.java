package io.sidan.bot.command;

/** 删除: asks whether the person's own words are really to be removed. */
public final class Erase implements Command {

    private static final Wording WORDING =
            new Wording("删除", Roles.RESIDENTS, "删除", "删掉自己说过的原话", Spelling.only("删除|删除我的|删了我的|删掉我的"));

    @Override
    public Wording wording() {
        return WORDING;
    }

    @Override
    public Answer obey(Order order, Desk desk) {
        return Answer.of("command.erase-ask");
    }
}
