package io.sidan.bot.command;

import io.sidan.core.suggestion.Refusal;

/** 进度: where a case stands, in what everybody may know of it. */
final class Progress implements Command {

    private static final String WELL = "咋样|怎么?样|怎样";
    private static final String DONE = "(?:办|弄|修|解决|处理)?(?:好|完)?";
    private static final String ASKS = "(?:那?这?个?的?事情?)?(?:现在|如今|这会儿?)?(?:" + WELL + "|[什甚啥]么?情况|[办弄修]得?(?:" + WELL
            + ")|[办弄修]到哪|到哪一?步|进度|进展|查(?:一?下|询)?" + Spelling.END + "|(?:好|办好|修好|弄好|办完|解决)[了啦]?(?:没有?|吗|么)|"
            + "有(?:消息|结果|人管|人来)[了啦]?(?:没有?|吗|么)|(?:多会儿?|[啥甚]时候|什么时候)(?:能|可以)?" + DONE
            + "(?=[\\s\\p{P}]*$))(?:[了啦])?(?:没有?|吗|么)?";

    private static final Wording WORDING = new Wording(
            "进度",
            Roles.ALL,
            "进度 12",
            "办到哪一步了（也可以说 查 12、12号咋样）",
            Spelling.NONE.dated(ASKS).before("进度|查(?:一?下|询|看)?").alone("(?:查)?进度"));

    @Override
    public Wording wording() {
        return WORDING;
    }

    @Override
    public boolean insists() {
        return true;
    }

    @Override
    public boolean mayBeGuessed() {
        return true;
    }

    @Override
    public Answer obey(Order order, Desk desk) {
        if (desk.isClosedToWhoOrders()) {
            throw Refusal.missing("没有" + desk.about().shortNumber() + "号这件");
        }
        return desk.answer("command.progress");
    }
}
