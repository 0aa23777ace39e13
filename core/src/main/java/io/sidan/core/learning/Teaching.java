package io.sidan.core.learning;

import java.util.Objects;

/**
 * What a person says of one message, as it is to be learned.
 *
 * @param words of the message; only their {@link Fingerprint} is kept
 * @param machine what the machine had said, null where it said nothing
 * @param answer what is right: an outcome kind, a category or a place; null for cases
 * @param suggestion the case that the message belongs to, or does not; null for the others
 */
public record Teaching(
        long township,
        long message,
        long group,
        String words,
        Lesson lesson,
        String machine,
        String answer,
        Long suggestion) {

    /** Whether the machine had it right already. */
    boolean isNothingNew() {
        return suggestion == null && Objects.equals(machine, answer);
    }
}
