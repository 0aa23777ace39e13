package io.sidan.bot.reply;

/** What has become of something the bot is to say. */
public enum OutboxState {
    WAITING("待发"),
    SENDING("正在发"),
    /** The channel has it; a member of staff has to let it through. */
    UNLET("待确认"),
    SENT("已发"),
    /** It may have arrived, and the channel cannot tell: nobody says it twice but a person. */
    DOUBTFUL("可能已送达"),
    /** No channel can say it there: staff copy it. */
    BY_HAND("待转发"),
    DONE("已转发"),
    /** It could not be sent; a person tries again or passes it on. */
    DEAD("没发出去"),
    /** Overtaken before it was said. */
    CANCELLED("作废"),
    /** Nobody needs to hear it any more. */
    STALE("过时");

    private final String label;

    OutboxState(String label) {
        this.label = label;
    }

    public String label() {
        return label;
    }
}
