package io.sidan.bot.inbox;

import static org.assertj.core.api.Assertions.assertThat;

import io.sidan.bot.reply.HandClock;
import io.sidan.bot.reply.Town;
import io.sidan.core.message.GroupMessage;
import io.sidan.core.message.MessageType;
import io.sidan.core.suggestion.LedgerCheck;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.Test;

/** The machine's clock is set right, and wrong, while messages come in and are understood. */
class ClockJumpIT {

    private static final List<Duration> JUMPS = List.of(
            Duration.ofHours(2), Duration.ofHours(-4), Duration.ofHours(26), Duration.ofDays(-3), Duration.ZERO);

    private static final List<String> VILLAGES = List.of("鼓楼", "南关", "西关", "北关", "东关");
    private static final Instant FIRST = Instant.parse("2026-06-03T00:00:00Z");
    private static final int BATCH = 20;
    private static final int SECONDS = 60;

    private int told;

    @Test
    void hearsEverythingOnceWhileTheClockJumps() throws Exception {
        HandClock clock = new HandClock(FIRST + "");
        try (Town town = new Town("clock-jump-data", clock, 1, "--sidan.roles=bot", "--sidan.sample=false")) {
            Inbox inbox = town.get(Inbox.class);
            for (Duration jump : JUMPS) {
                List<GroupMessage> batch = batch();
                assertThat(inbox.receive("line", batch).accepted()).isEqualTo(BATCH);
                clock.pass(jump);
                assertThat(inbox.receive("line", batch).duplicates()).isEqualTo(BATCH);
                awaitOutcomes(inbox);
            }
            assertThat(town.jdbc().queryForMap("""
                            SELECT (SELECT COUNT(*) FROM message) AS messages, (SELECT SUM(received) FROM coverage) AS received,
                                (SELECT COUNT(*) FROM outcome) AS outcomes, (SELECT COUNT(*) FROM suggestion) AS cases
                            """).values())
                    .extracting(count -> ((Number) count).intValue())
                    .containsExactly(told, told, told, VILLAGES.size());
            assertThat(town.get(LedgerCheck.class).verify().valid()).isTrue();
        }
    }

    private static void awaitOutcomes(Inbox inbox) throws InterruptedException {
        for (int tenths = 0; inbox.waiting() > 0; tenths++) {
            assertThat(tenths).as("some are never understood").isLessThan(SECONDS * 10);
            TimeUnit.MILLISECONDS.sleep(100);
        }
    }

    /** One village's trouble, by two of its people, amid small talk; the messages' own times go on as ever. */
    private List<GroupMessage> batch() {
        List<GroupMessage> batch = new ArrayList<>();
        String village = VILLAGES.get(told / BATCH);
        for (int i = 0; i < BATCH; i++, told++) {
            String text = i % 10 == 0 ? village + "村口停水了,家家没水吃,请快来修" : "今天天气不错 " + told;
            Instant at = FIRST.plusSeconds(10L * told);
            batch.add(new GroupMessage(
                    "jump-" + told, Town.GROUP, "wm-" + i % 7, "某人", at, MessageType.TEXT, text, null, null));
        }
        return batch;
    }
}
