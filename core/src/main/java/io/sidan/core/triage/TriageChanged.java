package io.sidan.core.triage;

/** The queue of a township has changed; told in the transaction that changes it. */
public record TriageChanged(long township) {}
