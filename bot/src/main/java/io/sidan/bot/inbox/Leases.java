package io.sidan.bot.inbox;

import java.time.Duration;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;
import org.springframework.stereotype.Component;

/** Who works on which partition now. */
@Component
class Leases {

    private final HeldKeys keys;
    private final Partitions partitions;
    private final Share share;
    private final Duration length;
    private final Map<Integer, Long> freeSince = new ConcurrentHashMap<>();

    Leases(HeldKeys keys, Partitions partitions, Share share, InboxProperties inbox) {
        this.keys = keys;
        this.partitions = partitions;
        this.share = share;
        this.length = inbox.lease();
    }

    /** The lease of the partition, if nobody else holds it and this process has not its share already. */
    Optional<Lease> take(int partition) {
        return claims(partition) ? entered(partition) : Optional.empty();
    }

    /** Keeps the lease, unless it was lost or another process has too little to do. */
    boolean renew(Lease lease) {
        return share.keeps(lease.partition()) && keys.renew(InboxKeys.lease(lease.partition()));
    }

    void release(Lease lease) {
        letGo(lease.partition());
    }

    /** This process takes no more. */
    void end() {
        share.end();
    }

    private boolean claims(int partition) {
        if (share.claim(partition)) {
            freeSince.remove(partition);
            return true;
        }
        return isForsaken(partition) && share.claimAnyway(partition);
    }

    private Optional<Lease> entered(int partition) {
        Optional<Lease> lease = Optional.empty();
        try {
            if (keys.take(InboxKeys.lease(partition))) {
                lease = Optional.of(new Lease(partition, keys.holder(), partitions.enter(partition, keys.holder())));
            }
            return lease;
        } finally {
            if (lease.isEmpty()) {
                letGo(partition);
            }
        }
    }

    private void letGo(int partition) {
        share.giveBack(partition);
        keys.release(InboxKeys.lease(partition));
    }

    /** Whether those whose share it would be have left it alone for so long that somebody has to take it all the same. */
    private boolean isForsaken(int partition) {
        if (!keys.isFree(InboxKeys.lease(partition))) {
            freeSince.remove(partition);
            return false;
        }
        long since = freeSince.computeIfAbsent(partition, any -> System.nanoTime());
        return System.nanoTime() - since > length.toNanos();
    }
}
