package io.sidan.core.duty.register;

/**
 * What the forms ask of a deputy and the roster does not.
 *
 * @param born year and month, such as {@code 1968-05}
 * @param phone sealed, or null
 * @param certificate 代表证号
 */
record Profile(
        String deputy,
        String constituency,
        String village,
        String ethnicity,
        String born,
        String education,
        String party,
        String post,
        byte[] phone,
        String certificate) {}
