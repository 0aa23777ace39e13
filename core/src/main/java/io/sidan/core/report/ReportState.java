package io.sidan.core.report;

/** A draft is edited; what is signed never changes again. */
public enum ReportState {
    DRAFT,
    SIGNED
}
