package io.sidan.bot.channel.archive;

/**
 * An envelope with what it held, or why that cannot be read.
 *
 * @param plain null where there is a fault
 * @param fault null where there are words
 */
record Opened(Envelope envelope, String plain, Unopened fault) {

    static Opened of(Envelope envelope, String plain) {
        return new Opened(envelope, plain, null);
    }

    static Opened not(Envelope envelope, Unopened fault) {
        return new Opened(envelope, null, fault);
    }
}
