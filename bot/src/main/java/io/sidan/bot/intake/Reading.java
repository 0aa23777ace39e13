package io.sidan.bot.intake;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;

/** The words of the list that stand in one text, longer ones hiding shorter ones inside them. */
final class Reading {

    private final List<Hit> hits = new ArrayList<>();

    /** Hits must come in the order of their ends. */
    void add(Hit hit) {
        for (int i = hits.size() - 1; i >= 0 && hits.get(i).end() >= hit.start(); i--) {
            if (hits.get(i).hides(hit)) {
                return;
            }
            if (hit.hides(hits.get(i))) {
                hits.remove(i);
            }
        }
        hits.add(hit);
    }

    boolean has(Sense sense) {
        return hits(sense).findAny().isPresent();
    }

    int count(Sense sense) {
        return (int) hits(sense).count();
    }

    Stream<Hit> hits(Sense sense) {
        return hits.stream().filter(hit -> hit.word().sense() == sense);
    }

    boolean tellsTheMatter() {
        return hits.stream().anyMatch(hit -> hit.word().sense().tellsTheMatter());
    }

    /** Whether one of these words speaks of the kind of matter, the first letter of its category. */
    boolean speaksOf(char kind) {
        return hits.stream()
                .anyMatch(hit -> !hit.word().category().isEmpty()
                        && hit.word().category().charAt(0) == kind);
    }

    /** Things with a fault at most so many characters away. */
    long faultyThings(int distance) {
        return hits(Sense.THINGS)
                .filter(thing -> hits(Sense.FAULTS)
                        .anyMatch(fault -> !fault.covers(thing) && fault.distanceTo(thing) <= distance))
                .map(Hit::start)
                .distinct()
                .count();
    }
}
