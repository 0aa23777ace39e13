package io.sidan.core.roster;

import java.util.Optional;
import org.springframework.stereotype.Repository;

/** The townships that share this ledger. */
@Repository
public class Townships {

    private final TownshipMapper townships;

    Townships(TownshipMapper townships) {
        this.townships = townships;
    }

    public Optional<Township> find(long id) {
        return Optional.ofNullable(townships.find(id));
    }

    /** Where messages of groups nobody has bound yet belong: the township that was here first. */
    public Optional<Township> home() {
        return Optional.ofNullable(townships.first());
    }
}
