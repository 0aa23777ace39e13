package io.sidan.admin.events;

import java.util.Set;
import java.util.TreeSet;

/**
 * What has changed in a township or its sample: which cases, and whether the queue of triage; never what they say. Who hears of it asks
 * again for what may be seen.
 *
 * @param cases their numbers; empty with {@code many}
 * @param many too many to be named
 */
record News(long township, Set<String> cases, boolean many, boolean queue) {

    private static final int NAMED = 50;

    News {
        many = many || cases.size() > NAMED;
        cases = many ? Set.of() : Set.copyOf(cases);
    }

    /** Both pieces told as one. */
    News and(News other) {
        Set<String> all = new TreeSet<>(cases);
        all.addAll(other.cases);
        return new News(township, all, many || other.many, queue || other.queue);
    }
}
