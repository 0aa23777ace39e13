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

    /** The township that plays this one with simulated data. */
    public Optional<Township> sampleOf(long id) {
        return Optional.ofNullable(townships.sample(id));
    }

    /** Where messages of groups nobody has bound yet belong: the real township that was here first. */
    public Optional<Township> home() {
        return Optional.ofNullable(townships.first());
    }
}
