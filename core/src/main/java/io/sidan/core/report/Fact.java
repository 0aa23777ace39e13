package io.sidan.core.report;

/**
 * One figure of a report.
 *
 * @param opens where the rows behind it are, as a path of the panel
 */
public record Fact(String key, String label, String value, String opens) {}
