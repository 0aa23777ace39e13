package io.sidan.bot.inbox;

/** The partition or channel has a newer holder; whatever this one was about to write is not written. */
public final class Fenced extends RuntimeException {

    private static final long serialVersionUID = 1;

    Fenced(String reason) {
        super(reason, null, false, false);
    }
}
