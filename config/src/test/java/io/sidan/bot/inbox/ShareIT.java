package io.sidan.bot.inbox;

import static org.assertj.core.api.Assertions.assertThat;

import io.sidan.RunningServer;
import java.util.HashMap;
import java.util.HashSet;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.data.redis.core.StringRedisTemplate;

/** Partitions are shared by all processes that work; here a second one comes, as far as Redis can tell. */
class ShareIT extends RunningServer {

    @Autowired
    private StringRedisTemplate redis;

    @Autowired
    private HeldKeys server;

    @Autowired
    private Partitions partitions;

    @Autowired
    private InboxProperties inbox;

    private Share share;
    private Leases other;

    @BeforeEach
    void anotherComes() {
        await(() -> heldByServer().size() == partitions.count());
        HeldKeys keys = new HeldKeys(redis, inbox);
        share = new Share(redis, keys, partitions, inbox);
        other = new Leases(keys, partitions, share, inbox);
    }

    @AfterEach
    void theOtherGoes() {
        other.end();
        await(() -> heldByServer().size() == partitions.count());
    }

    @Test
    void leavesItsShareToWhoComesUntilHeGoes() {
        Map<Integer, Lease> taken = new ConcurrentHashMap<>();
        await(() -> {
            all().forEach(partition -> other.take(partition).ifPresent(lease -> taken.put(partition, lease)));
            taken.values().removeIf(lease -> !other.renew(lease));
            return taken.size() == partitions.count() / 2;
        });
        assertThat(all().stream().flatMap(partition -> other.take(partition).stream()))
                .as("it has its share")
                .isEmpty();
        assertThat(heldByServer()).doesNotContainAnyElementsOf(taken.keySet());
        taken.values().forEach(other::release);
    }

    @Test
    void takesWhatTheOtherLeavesAlone() {
        Set<Integer> ceded = new HashSet<>();
        await(() -> {
            share.claim(0); // it says that it is there, and does nothing
            ceded.addAll(all());
            ceded.removeAll(heldByServer());
            return ceded.size() >= partitions.count() / 2;
        });
        Map<Integer, Long> before = fences();
        await(() -> {
            share.claim(0);
            Map<Integer, Long> now = fences();
            return ceded.stream().allMatch(partition -> now.get(partition) > before.get(partition));
        });
    }

    /** They rise with each hold, however short. */
    private Map<Integer, Long> fences() {
        Map<Integer, Long> fences = new HashMap<>();
        jdbc.query("SELECT no, fence FROM inbox_partition", row -> {
            fences.put(row.getInt("no"), row.getLong("fence"));
        });
        return fences;
    }

    private Set<Integer> all() {
        return IntStream.range(0, partitions.count()).boxed().collect(Collectors.toSet());
    }

    private Set<Integer> heldByServer() {
        return all().stream()
                .filter(partition -> server.holder().equals(redis.opsForValue().get(InboxKeys.lease(partition))))
                .collect(Collectors.toSet());
    }
}
