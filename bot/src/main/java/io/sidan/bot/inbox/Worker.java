package io.sidan.bot.inbox;

import java.time.Duration;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.data.redis.connection.stream.ReadOffset;

/** Drains one partition as long as it holds the lease. */
final class Worker implements Runnable {

    private static final Logger log = LoggerFactory.getLogger(Worker.class);

    private final int partition;
    private final Leases leases;
    private final Doorbell doorbell;
    private final Drains drains;
    private final Drain drain;
    private final Duration sweep;

    private volatile boolean stopping;

    Worker(int partition, Leases leases, Doorbell doorbell, Drains drains, Drain drain, Duration sweep) {
        this.partition = partition;
        this.leases = leases;
        this.doorbell = doorbell;
        this.drains = drains;
        this.drain = drain;
        this.sweep = sweep;
    }

    @Override
    public void run() {
        while (!stopping) {
            try {
                leases.take(partition).ifPresent(this::hold);
            } catch (RuntimeException failure) {
                log.warn("partition {} rests after a failure: {}", partition, failure.toString());
                log.debug("the failure", failure);
            }
            pause();
        }
    }

    void stop() {
        stopping = true;
    }

    private void hold(Lease lease) {
        try {
            ReadOffset heard = Doorbell.EVERY_RING;
            do {
                drainAll(lease);
                heard = doorbell.await(partition, heard, sweep);
            } while (!stopping && leases.renew(lease));
        } catch (Fenced gone) {
            log.info("{}; letting go", gone.getMessage());
        } finally {
            drain.forget(partition);
            leases.release(lease);
        }
    }

    private void drainAll(Lease lease) {
        for (long township : drains.waiting(partition)) {
            while (!stopping && drain.next(lease, township)) {
                if (!leases.renew(lease)) {
                    return;
                }
            }
        }
    }

    private void pause() {
        if (stopping) {
            return;
        }
        try {
            Thread.sleep(sweep.toMillis());
        } catch (InterruptedException stop) {
            stopping = true;
        }
    }
}
