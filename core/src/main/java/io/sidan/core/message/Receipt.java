package io.sidan.core.message;

import java.util.Set;

/**
 * What became of a batch handed over by a channel.
 *
 * @param stored the channel's ids of the messages stored now
 * @param duplicates messages that were here already, or twice in the batch
 * @param townships those that have new messages
 */
public record Receipt(Set<String> stored, int duplicates, Set<Long> townships) {

    public static final Receipt NOTHING = new Receipt(Set.of(), 0, Set.of());

    /** How many messages were stored now. */
    public int accepted() {
        return stored.size();
    }
}
