package io.sidan.bot.channel.archive;

/**
 * The random key of an envelope, opened, or why not.
 *
 * @param text the key as WeCom's library wants it; null where there is a fault
 * @param fault null where there is a key
 */
record RandomKey(String text, Unopened fault) {

    static RandomKey of(String text) {
        return new RandomKey(text, null);
    }

    static RandomKey not(Unopened fault) {
        return new RandomKey(null, fault);
    }
}
