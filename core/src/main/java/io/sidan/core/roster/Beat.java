package io.sidan.core.roster;

import java.util.List;
import java.util.Set;

/**
 * What a deputy answers for on a day: the own part, the turns of duty, and all that of the absent deputies this one
 * stands in for.
 *
 * @param codes of the deputy and of those stood in for
 */
public record Beat(List<String> codes, Set<String> districts, Set<String> groups) {

    /** Of who is no deputy. */
    public static final Beat NONE = new Beat(List.of(), Set.of(), Set.of());

    /** Whether a case told in this group, or of this district, belongs to it. */
    public boolean covers(String group, String district) {
        return (group != null && groups.contains(group)) || (district != null && districts.contains(district));
    }
}
