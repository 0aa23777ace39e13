package io.sidan.bot.inbox;

/** Redis keys of the inbox; the hash tag keeps what belongs to one partition on one node of a cluster. */
final class InboxKeys {

    /** The processes that work on partitions. */
    static final String WORKING = "sidan:{inbox}:working";

    private InboxKeys() {}

    static String bell(int partition) {
        return "sidan:{inbox-" + partition + "}:bell";
    }

    static String lease(int partition) {
        return "sidan:{inbox-" + partition + "}:lease";
    }

    static String reading(String channel) {
        return "sidan:{channel-" + channel + "}:lease";
    }
}
