package io.sidan.bot.reply;

/** A channel did not take a message; its text is a Chinese sentence for staff. */
public final class SendFailed extends Exception {

    private static final long serialVersionUID = 1;

    /** What is to be done about it. */
    enum Kind {
        /** The message is tried again. */
        LATER,
        /** The channel as a whole is at its limit and rests; the message is as good as not tried. */
        BUSY,
        /** This way is closed to this message: another one is taken, at last a person's. */
        CLOSED,
        /** The channel refuses the message: another way is taken, else a person decides. */
        NEVER,
        /** It may have arrived. */
        DOUBT
    }

    private final Kind kind;

    private SendFailed(String sentence, Kind kind) {
        super(sentence);
        this.kind = kind;
    }

    /** It may go through later. */
    public static SendFailed forNow(String sentence) {
        return new SendFailed(sentence, Kind.LATER);
    }

    /** The channel takes nothing for a while. */
    public static SendFailed busy(String sentence) {
        return new SendFailed(sentence, Kind.BUSY);
    }

    /** The channel may not speak to this person or group now. */
    public static SendFailed closed(String sentence) {
        return new SendFailed(sentence, Kind.CLOSED);
    }

    /** It never will. */
    public static SendFailed forGood(String sentence) {
        return new SendFailed(sentence, Kind.NEVER);
    }

    /** Nobody knows whether it went through. */
    public static SendFailed inDoubt(String sentence) {
        return new SendFailed(sentence, Kind.DOUBT);
    }

    Kind kind() {
        return kind;
    }
}
