package io.sidan.bot.channel.digest;

/** A 企业群发 by its id, and the member who is to let it through. */
record Task(String msgid, String owner) {

    private static final String BETWEEN = "@";

    static Task of(String reference) {
        String[] parts = reference.split(BETWEEN, 2);
        return new Task(parts[0], parts[1]);
    }

    String reference() {
        return msgid + BETWEEN + owner;
    }
}
