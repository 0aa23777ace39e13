package io.sidan.core.report;

/**
 * One figure of a report.
 *
 * @param opens where the rows behind it are, as a path of the panel
 */
public record Fact(String key, String label, String value, String opens) {

    /** Whether both tell of one thing, perhaps with another value. */
    boolean isOf(Fact other) {
        return key.equals(other.key) && label.equals(other.label);
    }
}
