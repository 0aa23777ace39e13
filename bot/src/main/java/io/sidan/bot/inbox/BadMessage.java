package io.sidan.bot.inbox;

/** A message that cannot be taken; its text is a Chinese sentence for whoever sent it. */
public final class BadMessage extends Exception {

    private static final long serialVersionUID = 1;

    public BadMessage(String reason) {
        super(reason);
    }
}
