package io.sidan.bot.reply;

/** A channel did not take a message; its text is a Chinese sentence for staff. */
public final class SendFailed extends Exception {

    private static final long serialVersionUID = 1;

    private final boolean retryable;

    private SendFailed(String sentence, boolean retryable) {
        super(sentence);
        this.retryable = retryable;
    }

    /** It may go through later. */
    public static SendFailed forNow(String sentence) {
        return new SendFailed(sentence, true);
    }

    /** It never will. */
    public static SendFailed forGood(String sentence) {
        return new SendFailed(sentence, false);
    }

    boolean isRetryable() {
        return retryable;
    }
}
