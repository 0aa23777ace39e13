package io.sidan.core.learning;

/**
 * Something a person taught, as the machine learns it.
 *
 * @param change its place in the order of what was taught and withdrawn in the township
 * @param inForce false once it is withdrawn
 * @param group code of the group the message was posted in
 * @param machine what the machine had said of the message, or null
 * @param answer what is right, or null
 * @param suggestion the case that it is about, or null
 */
public record Example(
        long id,
        long change,
        boolean inForce,
        String group,
        Lesson lesson,
        String machine,
        String answer,
        Long suggestion,
        Fingerprint words) {}
