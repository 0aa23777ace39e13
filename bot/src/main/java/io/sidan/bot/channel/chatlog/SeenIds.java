package io.sidan.bot.channel.chatlog;

import java.nio.charset.StandardCharsets;
import java.util.Arrays;

/** Which ids a file had already: eight bytes an id, so that a file of millions fits. */
final class SeenIds {

    private long[] slots = new long[1 << 12];
    private int size;

    /** Whether the id is new. */
    boolean add(String id) {
        if (size * 2 > slots.length) {
            grow();
        }
        boolean added = put(slots, hash(id));
        size += added ? 1 : 0;
        return added;
    }

    private void grow() {
        long[] larger = new long[slots.length * 2];
        Arrays.stream(slots).filter(slot -> slot != 0).forEach(slot -> put(larger, slot));
        slots = larger;
    }

    private static boolean put(long[] into, long hash) {
        int at = (int) (hash ^ hash >>> 32) & into.length - 1;
        while (into[at] != 0 && into[at] != hash) {
            at = at + 1 & into.length - 1;
        }
        boolean free = into[at] == 0;
        into[at] = hash;
        return free;
    }

    /** FNV-1a with a final mix; 0 marks a free slot. */
    private static long hash(String id) {
        long hash = 0xcbf29ce484222325L;
        for (byte b : id.getBytes(StandardCharsets.UTF_8)) {
            hash = (hash ^ b & 0xff) * 0x100000001b3L;
        }
        hash = (hash ^ hash >>> 33) * 0xff51afd7ed558ccdL;
        hash ^= hash >>> 33;
        return hash == 0 ? 1 : hash;
    }
}
