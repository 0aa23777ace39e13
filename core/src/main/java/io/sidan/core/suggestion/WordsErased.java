package io.sidan.core.suggestion;

/** A resident had the own words removed; handled in the same transaction by whoever keeps copies of them. */
public record WordsErased(long township, String resident) {}
