package io.sidan.bot.command;

import io.sidan.core.roster.Role;
import io.sidan.core.suggestion.AnswerClass;
import io.sidan.core.suggestion.Details;
import io.sidan.core.suggestion.Move;
import io.sidan.core.suggestion.Refusal;
import io.sidan.core.suggestion.State;

/** 好了: a deputy settled it on the spot or confirms a unit's answer, a unit answers, a reporter turns the second key. */
public final class Done implements Command {

    private static final String ENDS =
            "(?:办|弄|修|搞|处理|收拾|拾掇|清理|换|装|填|疏通)(?:好|完|妥|成|通)(?:了|啦|咧|喽)?+|搞定(?:了|啦)?+|解决(?:了|啦|咧)|"
                    + "好(?:了|啦|咧|喽)|销(?:单|号)(?:了|吧)?+";

    /** 办好了没 asks, 办好了再说 promises. */
    private static final String FOR_SURE = "(?!没|吗|么|不|的|才|再|就|以后|之后|后|叫|告诉|说)";

    private static final String DONE = "(?:" + ENDS + ")" + FOR_SURE;

    private static final Wording WORDING = new Wording(
            "好了",
            Roles.ALL,
            "12 办好了 井盖换上了",
            "办完了（说一句怎么办的，或发张照片）；单位答复过的，就是确认销单",
            Spelling.behind(DONE)
                    .before(DONE)
                    .alone(ENDS.replace("好(?:了|啦|咧|喽)|", ""))
                    .casual("好(?:了|啦|咧)"));

    @Override
    public Wording wording() {
        return WORDING;
    }

    @Override
    public boolean lacksProof(Phrase phrase) {
        return phrase.rest().isEmpty();
    }

    @Override
    public Answer obey(Order order, Desk desk) {
        State state = desk.about().state();
        if (order.completes() && state != State.REGISTERED && state != State.ACCEPTED) {
            return Answer.NONE;
        }
        return switch (state) {
            case CANDIDATE, REGISTERED, ACCEPTED -> settle(order, desk);
            case IN_PROGRESS -> answer(order, desk);
            case ANSWERED -> close(desk);
            default -> throw notYet(desk);
        };
    }

    private static Answer settle(Order order, Desk desk) {
        if (!desk.is(Role.DEPUTY)) {
            throw notYet(desk);
        }
        if (order.words().isEmpty() && order.evidence().isEmpty()) {
            return desk.answer("command.needs-note");
        }
        desk.register();
        desk.move(Move.RESOLVE, Details.proof(order.words(), order.evidence()));
        return desk.answer("command.resolved");
    }

    /** A unit's word is its answer; class A, because it says that it is done. */
    private static Answer answer(Order order, Desk desk) {
        if (!desk.is(Role.UNIT)) {
            throw notYet(desk);
        }
        if (order.words().isEmpty()) {
            return desk.answer("command.needs-note");
        }
        desk.move(Move.ANSWER, Details.answer(AnswerClass.A, order.words(), order.evidence()));
        return desk.answer("command.answered");
    }

    private static Answer close(Desk desk) {
        desk.move(Move.CLOSE, Details.NONE);
        return desk.answer("command.closed");
    }

    private static Refusal notYet(Desk desk) {
        String state = desk.about().state().label();
        return Refusal.notNow("现在是「" + state + "」，" + (desk.about().state().isOpen() ? "等办的人答复了才能销单" : "不用再办"));
    }
}
