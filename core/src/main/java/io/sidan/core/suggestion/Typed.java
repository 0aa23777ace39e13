package io.sidan.core.suggestion;

/** What somebody typed into a field: nothing where it is blank, and never a wildcard of its own. */
public final class Typed {

    private Typed() {}

    public static String orNull(String value) {
        return value == null || value.isBlank() ? null : value.strip();
    }

    /** For LIKE: whatever holds these words, or null. */
    public static String within(String words) {
        return words == null ? null : "%" + words.replaceAll("([\\\\%_])", "\\\\$1") + "%";
    }
}
