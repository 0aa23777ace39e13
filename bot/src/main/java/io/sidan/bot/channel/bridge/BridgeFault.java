package io.sidan.bot.channel.bridge;

/** Why a request over the bridge was not taken; its name in small letters is the reason in the metric. */
enum BridgeFault {
    UNSIGNED("没有签名"),
    CLOCK("时间戳差了 5 分钟以上：请对一对网关的钟"),
    SIGNATURE("签名不对：网关的口令和这里的不一样，或有人在试"),
    SIZE("太大：一次最多 32 MB、1000 条"),
    RATE("太快：网关要等一等再发"),
    UNREADABLE("读不懂：正文要是消息的 JSON");

    private final String sentence;

    BridgeFault(String sentence) {
        this.sentence = sentence;
    }

    String sentence() {
        return sentence;
    }
}
