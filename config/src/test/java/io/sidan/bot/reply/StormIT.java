package io.sidan.bot.reply;

import static org.assertj.core.api.Assertions.assertThat;

import io.sidan.bot.reply.Line.Said;
import io.sidan.core.roster.Role;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.concurrent.Callable;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.stream.Collectors;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.springframework.data.redis.core.StringRedisTemplate;

/** A thousand cases in a morning, sent by two processes over a line on which one message in twenty fails. */
class StormIT {

    private static final int CASES = 1_000;
    private static final int FAILING = 20;
    private static final int NEVER = 97;
    private static final Duration STEP = Duration.ofMinutes(5);
    private static final List<String> GROUPS = List.of(
            "wr-gulou",
            "wr-dongguan",
            "wr-chengbei",
            "wr-jinfu",
            "wr-jinjiajie",
            "wr-renzhuang",
            "wr-dongbei",
            "wr-guihua",
            "wr-yuanquan",
            "wr-huaiping");

    private static final AtomicInteger TRIED = new AtomicInteger();
    private static final Map<String, Integer> FAILED = new ConcurrentHashMap<>();

    private static Town town;

    @BeforeAll
    static void aThousandCases() throws Exception {
        town = new Town("storm-data", new HandClock("2026-06-03T08:00:00+08:00"), 2);
        GROUPS.forEach(group -> town.hears("line", group, "wm-anybody"));
        for (int batch = 0; batch < CASES / 100; batch++) {
            town.together(() -> {
                for (int each = 0; each < 100; each++) {
                    town.open(town.telling().in(GROUPS.get(each % GROUPS.size())));
                }
                return null;
            });
        }
        town.line.failing(StormIT::fail);
        sendAll();
    }

    @AfterAll
    static void end() {
        town.close();
    }

    @Test
    void saysEachReplyOnceOrShowsThatItCouldNot() {
        Map<String, Long> rows =
                town.jdbc().queryForList("SELECT state, COUNT(*) AS n FROM outbox GROUP BY state").stream()
                        .collect(Collectors.toMap(row -> (String) row.get("state"), row -> (Long) row.get("n")));
        assertThat(rows).containsOnlyKeys("SENT", "DEAD");
        assertThat(rows.get("SENT") + rows.get("DEAD")).isEqualTo(3 * CASES);
        assertThat(rows.get("DEAD")).isBetween(1L, 3L * CASES / 10);
        List<String> said = lines();
        assertThat(said).doesNotHaveDuplicates();
        assertThat((long) said.size()).isEqualTo(rows.get("SENT"));
        assertThat(town.get(Desk.class)
                        .list(OutboxState.DEAD, null, 0, 1, town.actor(Role.STATION))
                        .total())
                .isEqualTo(rows.get("DEAD"));
    }

    @Test
    void gaveNoGroupMoreThanItsBudget() {
        for (String group : GROUPS) {
            List<Instant> times = town.line.said().stream()
                    .filter(each -> each.chat().equals(group))
                    .map(Said::at)
                    .sorted()
                    .toList();
            assertThat(times).isNotEmpty();
            for (int first = 0; first < times.size(); first++) {
                for (int last = first; last < times.size(); last++) {
                    long minutes =
                            Duration.between(times.get(first), times.get(last)).toMinutes();
                    assertThat(last - first + 1L).isLessThanOrEqualTo(3 + minutes / 20);
                }
            }
        }
    }

    @Test
    void sentFromBothProcesses() {
        assertThat(FAILED).as("some messages failed at first").isNotEmpty();
        assertThat(TRIED.get()).isGreaterThan(2 * CASES);
    }

    /** One in twenty fails and succeeds later; a few never get through. */
    private static SendFailed fail(Outgoing message) {
        TRIED.incrementAndGet();
        int luck = Math.floorMod(message.text().hashCode(), NEVER * FAILING);
        if (luck % NEVER == 0) {
            return SendFailed.forGood("查无此人");
        }
        boolean again = luck % FAILING == 0 && FAILED.merge(message.key(), 1, Integer::sum) <= 2;
        return again ? SendFailed.forNow("线路忙") : null;
    }

    /** Each line that was said, with the chat it was said in. */
    private static List<String> lines() {
        List<String> lines = new ArrayList<>();
        town.line.said().forEach(each -> each.text().lines().forEach(line -> lines.add(each.chat() + " " + line)));
        return lines;
    }

    private static void sendAll() throws Exception {
        ExecutorService threads = Executors.newFixedThreadPool(2);
        List<Callable<Integer>> both = List.of(
                () -> town.get(0, Sending.class).round(),
                () -> town.get(1, Sending.class).round());
        for (int step = 0; left() > 0; step++) {
            assertThat(step).as("it takes until the evening").isLessThan(12 * 12);
            for (Future<Integer> round : threads.invokeAll(both)) {
                round.get();
            }
            town.clock.pass(STEP);
            if (step == 6) {
                town.get(StringRedisTemplate.class)
                        .getRequiredConnectionFactory()
                        .getConnection()
                        .serverCommands()
                        .flushAll();
            }
        }
        threads.shutdown();
    }

    private static int left() {
        return town.jdbc()
                .queryForObject("SELECT COUNT(*) FROM outbox WHERE state IN ('WAITING', 'SENDING')", Integer.class);
    }
}
