package io.sidan.core.link;

import io.sidan.core.roster.Role;
import java.time.Instant;

/** A link about to be kept; the store gives it its id. */
class NewLink {

    private Long id;
    private final long townshipId;
    private final String number;
    private final Role role;
    private final String code;
    private final String name;
    private final String madeBy;
    private final Instant madeAt;
    private final Instant expiresAt;

    NewLink(
            long townshipId,
            String number,
            Role role,
            String code,
            String name,
            String madeBy,
            Instant madeAt,
            Instant expiresAt) {
        this.townshipId = townshipId;
        this.number = number;
        this.role = role;
        this.code = code;
        this.name = name;
        this.madeBy = madeBy;
        this.madeAt = madeAt;
        this.expiresAt = expiresAt;
    }

    long id() {
        return id;
    }
}
