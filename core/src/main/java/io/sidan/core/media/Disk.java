package io.sidan.core.media;

import java.io.IOException;

/** Tells a full disk from other failures. */
final class Disk {

    private Disk() {}

    /** Java has no exception of its own for it, only what the system says (ENOSPC, EDQUOT). */
    static boolean isFull(IOException failure) {
        String said = String.valueOf(failure.getMessage());
        return said.contains("No space left") || said.contains("Disk quota exceeded");
    }
}
