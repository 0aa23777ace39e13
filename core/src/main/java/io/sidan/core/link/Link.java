package io.sidan.core.link;

import io.sidan.core.roster.Role;
import io.sidan.core.suggestion.Actor;
import java.time.Instant;

/**
 * A way in for one person without an account, to one case or to a deputy's workbench.
 *
 * @param number of the case, or null for a workbench
 * @param code of the deputy or unit; of a resident the channel's id
 */
public record Link(
        long id,
        long townshipId,
        String number,
        Role role,
        String code,
        String name,
        String madeBy,
        Instant madeAt,
        Instant expiresAt,
        Instant usedAt,
        Instant revokedAt) {

    /** Who comes by it. */
    public Actor actor() {
        return new Actor(role, code, name, townshipId, null, "link");
    }
}
