package io.sidan.core.media;

import io.sidan.core.ProcessRoles;
import io.sidan.core.ProcessRoles.ProcessRole;

/**
 * Where a channel's media come from; one for each channel that brings any. It is asked by one thread, part after part,
 * and may be asked for the same part again after a failure or a restart.
 */
public interface MediaSource {

    /** The channel whose messages it fetches for. */
    String channel();

    /** Whether a process with these roles fetches for the channel. */
    default boolean runsIn(ProcessRoles roles) {
        return roles.include(ProcessRole.BOT);
    }

    /**
     * The next part.
     *
     * @param reference as the message gave it
     * @param resume as the part before gave it; null for the first
     * @throws MediaUnavailable where it cannot be had, now or ever
     */
    Part next(String reference, String resume) throws MediaUnavailable;

    /** Nobody asks for it again: it is stored, or given up. */
    default void release(String reference) {}

    /**
     * @param resume by which the next part is asked for, at most 4,000 bytes; null where this is the last
     */
    record Part(byte[] bytes, String resume) {}
}
