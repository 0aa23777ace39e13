package io.sidan.core.media;

/**
 * An attachment that is to be fetched, as its row has it.
 *
 * @param reference sealed
 * @param resumeAt sealed; null before the first part
 * @param fetched bytes of the parts that came
 * @param tries since the last part that came, this one included
 * @param restarts how often what was fetched turned out wrong
 */
record Awaited(
        long id,
        String channel,
        MediaKind kind,
        byte[] reference,
        Long bytes,
        byte[] md5,
        byte[] resumeAt,
        long fetched,
        int tries,
        int restarts) {

    /** How often it went wrong in a row, in one way or another. */
    int setbacks() {
        return Math.max(tries, restarts);
    }
}
