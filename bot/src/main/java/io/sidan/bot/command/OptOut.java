package io.sidan.bot.command;

import io.sidan.core.roster.Role;

/** 不登记: from now on this person's words are neither read as reports nor kept; intake heeds it at once. */
public final class OptOut implements Command {

    private static final Wording WORDING =
            new Wording("不登记", Roles.RESIDENTS, "不登记", "以后您说的不看、不留", Spelling.only("不登记|不要登记|别登记我?"));

    @Override
    public Wording wording() {
        return WORDING;
    }

    @Override
    public Answer obey(Order order, Desk desk) {
        return desk.is(Role.RESIDENT) ? Answer.of("command.opted-out") : Answer.no("您在名册上，办件说的话要留着");
    }
}
