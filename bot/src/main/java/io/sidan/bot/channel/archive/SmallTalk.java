package io.sidan.bot.channel.archive;

/** What people say in a made-up archive. */
final class SmallTalk {

    private static final int GROUPS = 8;
    private static final int PEOPLE = 400;
    private static final int REPORTS_EVERY = 5;
    private static final long FIRST = 1_780_272_000_000L;
    private static final long APART = 3_000;

    private SmallTalk() {}

    /** The message at that place, as WeCom writes it before sealing. */
    static String message(int seq) {
        String words = seq % REPORTS_EVERY == 0 ? "村口的路灯又不亮了，晚上走路看不见，第 " + seq + " 天了" : "今天赶集的人不少，早点去，第 " + seq + " 条";
        return "{\"msgid\":\"m" + seq + "\",\"action\":\"send\",\"from\":\"wmBench" + seq % PEOPLE
                + "\",\"tolist\":[\"dep1\",\"wmBench0\"],\"roomid\":\"wrBench" + seq % GROUPS + "\",\"msgtime\":"
                + (FIRST + seq * APART) + ",\"msgtype\":\"text\",\"text\":{\"content\":\"" + words + "\"}}";
    }
}
