package io.sidan.bot.inbox;

/** The partition has a newer holder; whatever this one was about to write is not written. */
final class Fenced extends RuntimeException {

    Fenced(String reason) {
        super(reason, null, false, false);
    }
}
