package io.sidan.core.roster;

import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
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

    /** The township and the one that plays it, as whoever works there sees them; null, of who is at home in all: none. */
    public List<Long> seenFrom(Long id) {
        return id == null
                ? List.of()
                : Stream.concat(Stream.of(id), sampleOf(id).stream().map(Township::id))
                        .toList();
    }

    /** Where messages of groups nobody has bound yet belong: the real township that was here first. */
    public Optional<Township> home() {
        return Optional.ofNullable(townships.first());
    }
}
