package io.sidan.core.message;

import java.util.Collection;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import org.springframework.stereotype.Repository;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;

/** The order in which the messages of a township arrive. */
@Repository
public class Arrivals {

    private final ArrivalMapper arrivals;

    Arrivals(ArrivalMapper arrivals) {
        this.arrivals = arrivals;
    }

    /** Keeps the order of a township's messages to this transaction; answers the place of the last. */
    @Transactional(propagation = Propagation.MANDATORY)
    public long lock(long township) {
        Long last = arrivals.lock(township);
        if (last == null) {
            arrivals.expect(township);
            last = arrivals.lock(township);
        }
        return Optional.ofNullable(last).orElseThrow(TownshipGone::new);
    }

    /** Locks the order of each township, always in the same order, and tells its last place. */
    Map<Long, Long> lock(Collection<Long> townships) {
        Map<Long, Long> last = new TreeMap<>();
        townships.forEach(township -> last.put(township, 0L));
        last.replaceAll((township, none) -> lock(township));
        return last;
    }

    /** From now on these are the last places. */
    void reach(Map<Long, Long> last) {
        last.forEach(arrivals::arrive);
    }
}
