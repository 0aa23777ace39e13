package io.sidan.bot.channel.chatlog;

import io.sidan.bot.inbox.Inbox;
import io.sidan.core.message.GroupMessage;
import io.sidan.core.message.Receipt;
import java.io.IOException;
import java.io.InputStream;
import java.io.PrintStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import org.springframework.stereotype.Component;

/** Takes a chat file through the whole path into the store, once, and waits until every message has its outcome. */
@Component
public class Import {

    static final String CHANNEL = "chatlog";

    private static final int BATCH = 250;
    private static final Duration LOOK = Duration.ofMillis(100);
    private static final Duration TELL = Duration.ofSeconds(1);

    private final Inbox inbox;

    Import(Inbox inbox) {
        this.inbox = inbox;
    }

    /** Progress as {@code done/total}, bad lines and totals go to {@code err}. */
    public void run(Path file, PrintStream err) throws IOException, InterruptedException {
        Run run = new Run(count(file, err), err);
        try (InputStream chat = Files.newInputStream(file)) {
            ChatFile.read(chat, file.getFileName().toString(), run::take, line -> {});
        }
        run.store();
        run.awaitOutcomes();
    }

    private static long count(Path file, PrintStream err) throws IOException {
        long[] messages = {0};
        try (InputStream chat = Files.newInputStream(file)) {
            ChatFile.read(
                    chat,
                    file.getFileName().toString(),
                    message -> messages[0]++,
                    line -> err.printf("第 %d 行跳过：%s%n", line.number(), line.reason()));
        }
        return messages[0];
    }

    /** One file on its way. */
    private final class Run {

        private final long total;
        private final PrintStream err;
        private final long started = System.nanoTime();
        private final List<GroupMessage> batch = new ArrayList<>(BATCH);
        private long stored;
        private long fresh;
        private long told = started;

        Run(long total, PrintStream err) {
            this.total = total;
            this.err = err;
        }

        void take(GroupMessage message) {
            batch.add(message);
            if (batch.size() == BATCH) {
                store();
            }
        }

        void store() {
            Receipt receipt = inbox.receiveSilently(CHANNEL, batch);
            stored += batch.size();
            fresh += receipt.accepted();
            batch.clear();
            if (System.nanoTime() - told > TELL.toNanos()) {
                tell(inbox.waiting());
            }
        }

        void awaitOutcomes() throws InterruptedException {
            long waiting = inbox.waiting();
            while (waiting > 0) {
                if (System.nanoTime() - told > TELL.toNanos()) {
                    tell(waiting);
                }
                Thread.sleep(LOOK.toMillis());
                waiting = inbox.waiting();
            }
            tell(0);
            double seconds = (System.nanoTime() - started) / 1e9;
            err.printf(
                    "共 %d 条消息，新收 %d 条，已有 %d 条；%.1f 秒，每秒 %.0f 条%n",
                    total, fresh, total - fresh, seconds, total / seconds);
        }

        private void tell(long waiting) {
            told = System.nanoTime();
            err.printf("%d/%d%n", Math.max(0, stored - waiting), total);
        }
    }
}
