package io.sidan.bot.intake.aid;

/** An operator's server did not help; the message tells staff why, and nothing of what was asked. */
final class AidFailed extends Exception {

    AidFailed(String reason, Throwable cause) {
        super(reason, cause);
    }

    AidFailed(String reason) {
        this(reason, null);
    }
}
