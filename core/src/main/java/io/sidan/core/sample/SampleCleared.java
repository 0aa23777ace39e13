package io.sidan.core.sample;

/**
 * All of a sample township is being removed; handled in the same transaction by whoever keeps rows of it that core does
 * not know, before those of core go.
 */
public record SampleCleared(long township) {}
