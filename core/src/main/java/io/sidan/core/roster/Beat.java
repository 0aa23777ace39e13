package io.sidan.core.roster;

import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * What a deputy answers for on a day: the own part, the turns of duty, and all that of the absent deputies this one
 * stands in for.
 *
 * @param codes of the deputy and of those stood in for
 * @param sample the township that plays the own one with simulated data, where all this holds too; or null
 */
public record Beat(List<String> codes, Set<String> districts, Set<String> groups, Long sample) {

    /** Of who is no deputy. */
    public static final Beat NONE = new Beat(List.of(), Set.of(), Set.of(), null);

    /** The same in the sample as well, whose groups go by other codes. */
    public Beat with(Township sample) {
        Set<String> both = Stream.concat(groups.stream(), groups.stream().map(Roster.SIMULATED::concat))
                .collect(Collectors.toSet());
        return new Beat(codes, districts, both, sample.id());
    }
}
