package io.sidan.bot.channel.archive;

import java.util.List;
import org.springframework.dao.DataIntegrityViolationException;

/**
 * Stores all at once; where the store refuses, half and half, down to the one it refuses: that one is put aside and holds
 * up nobody.
 */
final class Portions {

    private Portions() {}

    interface Attempt {

        /** @param offset of the part in the whole */
        void with(int offset, List<Opened> part);
    }

    static void of(List<Opened> all, Attempt attempt) {
        of(0, all, attempt);
    }

    private static void of(int offset, List<Opened> part, Attempt attempt) {
        try {
            attempt.with(offset, part);
        } catch (DataIntegrityViolationException refused) {
            if (part.size() == 1) {
                attempt.with(offset, List.of(Opened.not(part.get(0).envelope(), Unopened.UNREADABLE)));
                return;
            }
            int middle = part.size() / 2;
            of(offset, part.subList(0, middle), attempt);
            of(offset + middle, part.subList(middle, part.size()), attempt);
        }
    }
}
