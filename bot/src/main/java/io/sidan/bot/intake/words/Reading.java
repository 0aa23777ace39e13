package io.sidan.bot.intake.words;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;

/** The words of the list that stand in one text, longer ones hiding shorter ones inside them. */
public final class Reading {

    private final List<Hit> hits = new ArrayList<>();
    private final int[] counts = new int[Sense.values().length];

    /** Hits must come in the order of their ends. */
    void add(Hit hit) {
        for (int i = hits.size() - 1; i >= 0 && hits.get(i).end() >= hit.start(); i--) {
            if (hits.get(i).hides(hit)) {
                return;
            }
            if (hit.hides(hits.get(i))) {
                count(hits.remove(i), -1);
            }
        }
        hits.add(hit);
        count(hit, 1);
    }

    public boolean has(Sense sense) {
        return count(sense) > 0;
    }

    public int count(Sense sense) {
        return counts[sense.ordinal()];
    }

    public Stream<Hit> hits(Sense sense) {
        return has(sense) ? hits.stream().filter(hit -> hit.word().sense() == sense) : Stream.empty();
    }

    public boolean tellsTheMatter() {
        return has(Sense.PROBLEMS) || has(Sense.THINGS) || has(Sense.FAULTS);
    }

    /** Whether its words tell what kind of matter it is. */
    public boolean namesAKind() {
        return has(Sense.PROBLEMS) || has(Sense.THINGS);
    }

    /** Whether it sounds like small talk, an advertisement, news or an office's answer. */
    public boolean idle() {
        return has(Sense.SMALLTALK) || has(Sense.ADS) || has(Sense.NEWS) || has(Sense.OFFICIAL);
    }

    /** Whether one of these words speaks of the kind of matter, the first letter of its category. */
    public boolean speaksOf(char kind) {
        return hits.stream().anyMatch(hit -> hit.word().category().indexOf(kind) == 0);
    }

    /** How often an office speaks in it, up to 3; nobody who pleads or writes to the office is one. */
    public int officialVoice() {
        int official = count(Sense.OFFICIAL);
        return official > count(Sense.DEMANDS) + count(Sense.ADDRESSES) ? Math.min(3, official) : 0;
    }

    /** Things with a fault at most so many characters away. */
    public long faultyThings(int distance) {
        if (!has(Sense.FAULTS)) {
            return 0;
        }
        return hits(Sense.THINGS)
                .filter(thing -> hits(Sense.FAULTS)
                        .anyMatch(fault -> !fault.covers(thing) && fault.distanceTo(thing) <= distance))
                .map(Hit::start)
                .distinct()
                .count();
    }

    private void count(Hit hit, int more) {
        counts[hit.word().sense().ordinal()] += more;
    }
}
