package io.sidan.core.suggestion;

/**
 * A place in a township's ledger.
 *
 * @param seq of the step there; 0 before the first
 * @param hash of the step there
 */
public record Mark(long seq, byte[] hash) {}
