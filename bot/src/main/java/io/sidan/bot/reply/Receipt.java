package io.sidan.bot.reply;

/**
 * What a channel answers that has taken a message.
 *
 * @param reference what the channel calls it, of at most 128 letters; or null
 * @param said false: a person has to let it through first
 */
public record Receipt(String reference, boolean said) {

    /** It is said, and the channel has no name for it. */
    public static final Receipt SAID = new Receipt(null, true);

    public static Receipt said(String reference) {
        return new Receipt(reference, true);
    }

    public static Receipt handedOver(String reference) {
        return new Receipt(reference, false);
    }
}
