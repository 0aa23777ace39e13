package io.sidan.bot.reply;

import java.time.Duration;
import java.time.LocalTime;
import java.util.List;
import java.util.Optional;

/** The port by which what the bot says leaves; one for each channel that can speak. */
public interface ReplySender {

    /** Name of the channel whose chats it speaks to. */
    String channel();

    /** What staff call it. */
    String label();

    /** Whether it may speak to this person or group now. */
    boolean reaches(Addressee to);

    /** How long a message sent again under one key is said once; zero: every repeat is heard. */
    default Duration forgives() {
        return Duration.ZERO;
    }

    /** The time of day, in China, at which all there is to say to a group goes out together; empty: as it comes. */
    default Optional<LocalTime> daily() {
        return Optional.empty();
    }

    /** What the channel allows, beside what the chat is to bear; each a token bucket that all processes share. */
    default List<Allowance> allowances(Addressee to) {
        return List.of();
    }

    /** So long a message may wait for an allowance; longer, and it goes another way. */
    default Duration patience() {
        return Duration.ofDays(1);
    }

    /** Whatever else the channel has to look after, now and then; several processes may at once. */
    default void tend() {}

    /** Says it, or fails with the reason; returns only once it is certainly said or handed over to who lets it through. */
    Receipt send(Outgoing message) throws SendFailed;
}
