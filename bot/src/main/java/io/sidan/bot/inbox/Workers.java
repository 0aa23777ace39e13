package io.sidan.bot.inbox;

import io.sidan.core.ProcessRoles;
import io.sidan.core.ProcessRoles.ProcessRole;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.TimeUnit;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.context.SmartLifecycle;
import org.springframework.scheduling.concurrent.CustomizableThreadFactory;
import org.springframework.stereotype.Component;

/** One worker a partition, in every process that has the role {@code bot}; most of them wait for a lease. */
@Component
class Workers implements SmartLifecycle {

    private static final Logger log = LoggerFactory.getLogger(Workers.class);
    private static final Duration LAST_BATCH = Duration.ofSeconds(20);

    private final List<Worker> workers = new ArrayList<>();
    private final Partitions partitions;
    private final Leases leases;
    private final Doorbell doorbell;
    private final Drains drains;
    private final Drain drain;
    private final Duration sweep;
    private final boolean bot;
    private ExecutorService threads;

    Workers(
            Partitions partitions,
            Leases leases,
            Doorbell doorbell,
            Drains drains,
            Drain drain,
            InboxProperties inbox,
            ProcessRoles roles) {
        this.partitions = partitions;
        this.leases = leases;
        this.doorbell = doorbell;
        this.drains = drains;
        this.drain = drain;
        this.sweep = inbox.sweep();
        this.bot = roles.include(ProcessRole.BOT);
    }

    @Override
    public void start() {
        if (!bot) {
            return;
        }
        threads = Executors.newCachedThreadPool(new CustomizableThreadFactory("inbox-"));
        for (int partition = 0; partition < partitions.count(); partition++) {
            Worker worker = new Worker(partition, leases, doorbell, drains, drain, sweep);
            workers.add(worker);
            threads.execute(worker);
        }
    }

    /** Lets each worker end the batch it is at, so that nothing is rolled back. */
    @Override
    public void stop() {
        workers.forEach(Worker::stop);
        threads.shutdown();
        try {
            if (!threads.awaitTermination(LAST_BATCH.toSeconds(), TimeUnit.SECONDS)) {
                log.warn("a worker did not end its batch within {}", LAST_BATCH);
                threads.shutdownNow();
            }
        } catch (InterruptedException hurry) {
            threads.shutdownNow();
            Thread.currentThread().interrupt();
        }
        leases.end();
        workers.clear();
        threads = null;
    }

    @Override
    public boolean isRunning() {
        return threads != null;
    }
}
