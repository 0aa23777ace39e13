package io.sidan.bot.reply;

/** A channel on which a member of staff lets each message through. */
public interface ConfirmedSender extends ReplySender {

    /**
     * What has become of a message that was handed over.
     *
     * @param waits nobody has let it through yet
     * @param refused why it will never be said; null where it was said or waits
     */
    record Look(boolean waits, String refused) {

        public static final Look WAITS = new Look(true, null);
        public static final Look SAID = new Look(false, null);

        public static Look refused(String sentence) {
            return new Look(false, sentence);
        }
    }

    /** @param reference as the receipt had it */
    Look look(String reference, String chat) throws SendFailed;

    /** Reminds who is to let it through. */
    void remind(String reference, String chat) throws SendFailed;

    /** Takes it back, so that it is certainly not said any more. */
    void withdraw(String reference, String chat) throws SendFailed;
}
