package io.sidan.bot.reply;

/** The port by which what the bot says leaves; one for each channel that can speak. */
public interface ReplySender {

    /** Name of the channel whose chats it speaks to. */
    String channel();

    /** Whether it can speak to one person alone, and not only in groups. */
    boolean speaksPrivately();

    /** Whether a message sent twice under one key is said once. */
    boolean forgivesRepeats();

    /** Says it, or fails with the reason; returns only once it is certainly said. */
    void send(Outgoing message) throws SendFailed;
}
