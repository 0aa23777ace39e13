package io.sidan.bot.channel.archive;

import java.util.Comparator;
import java.util.List;

/**
 * What one pull brought, in the order of its places.
 *
 * @param from the place the archive had been read to
 * @param to the place it is read to with this; never before {@code from}
 */
record Haul(long from, long to, List<Envelope> envelopes) {

    static Haul of(long from, List<Envelope> pulled) {
        List<Envelope> ordered =
                pulled.stream().sorted(Comparator.comparingLong(Envelope::seq)).toList();
        return new Haul(from, Math.max(from, ordered.get(ordered.size() - 1).seq()), ordered);
    }

    /** So many of it behind the first ones. */
    Haul part(int offset, int count) {
        long before =
                offset == 0 ? from : Math.max(from, envelopes.get(offset - 1).seq());
        return of(before, envelopes.subList(offset, offset + count));
    }

    /** Whether it brings nothing that was not passed already. */
    boolean isStuck() {
        return to == from;
    }

    /** How many came with a place that was passed already; those without any are damaged, which is another matter. */
    long wentBack() {
        return envelopes.stream()
                .filter(envelope -> envelope.seq() > 0 && envelope.seq() <= from)
                .count();
    }
}
