package io.sidan.bot.reply;

/** A step on the way of something the bot says. */
public enum Delivery {
    SENT("发出"),
    HANDED_OVER("交给人确认"),
    CONFIRMED("确认发出"),
    REMINDED("催过确认"),
    PUT_OFF("没人确认，并到下一次"),
    DOUBTFUL("可能已送达"),
    FELL_BACK("换一条路"),
    BY_HAND("待转发"),
    DEAD("没发出去"),
    RETRIED("点了重发"),
    DONE("人转发了"),
    STALE("过时不发了");

    private final String label;

    Delivery(String label) {
        this.label = label;
    }

    public String label() {
        return label;
    }
}
