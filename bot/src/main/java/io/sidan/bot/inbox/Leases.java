package io.sidan.bot.inbox;

import java.util.Optional;
import org.springframework.stereotype.Component;

/** Who works on which partition now. */
@Component
class Leases {

    private final HeldKeys keys;
    private final Partitions partitions;

    Leases(HeldKeys keys, Partitions partitions) {
        this.keys = keys;
        this.partitions = partitions;
    }

    /** The lease of the partition, if nobody else holds it. */
    Optional<Lease> take(int partition) {
        return keys.take(InboxKeys.lease(partition))
                ? Optional.of(new Lease(partition, keys.holder(), partitions.enter(partition, keys.holder())))
                : Optional.empty();
    }

    boolean renew(Lease lease) {
        return keys.renew(InboxKeys.lease(lease.partition()));
    }

    void release(Lease lease) {
        keys.release(InboxKeys.lease(lease.partition()));
    }
}
