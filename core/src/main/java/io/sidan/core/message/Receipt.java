package io.sidan.core.message;

import java.util.Set;

/**
 * What became of a batch handed over by a channel.
 *
 * @param accepted messages stored now
 * @param duplicates messages that were here already
 * @param townships those that have new messages
 */
public record Receipt(int accepted, int duplicates, Set<Long> townships) {

    public static final Receipt NOTHING = new Receipt(0, 0, Set.of());
}
