package io.sidan.bench;

import io.sidan.engine.DataFolder;
import io.sidan.engine.Engine;
import io.sidan.engine.Engines;
import java.io.IOException;
import java.io.PrintStream;
import java.nio.file.Path;
import java.util.EnumSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicInteger;

/**
 * Hands messages to a running program over the bridge: at a steady pace, to see how long each waits for its outcome, and
 * as fast as it takes them, beside what the engines alone could take in.
 */
public final class BridgeBench {

    private static final int THREADS = 8;
    private static final int PACERS = 32;
    private static final int PACE = 200;
    /** So many until the virtual machine has compiled what every message passes through. */
    private static final int WARM_UP = 8_000;

    private static final CompletableFuture<Void> SENT = CompletableFuture.completedFuture(null);

    private final Path folder;
    private final int messages;
    private final List<String> texts;
    private final AtomicInteger next = new AtomicInteger();

    /**
     * @param folder an empty one
     * @param messages so many at a steady pace, and as many as fast as can be
     */
    public BridgeBench(Path folder, int messages, Talk talk) {
        this.folder = folder;
        this.messages = messages;
        texts = talk.texts(WARM_UP + 2 * messages);
    }

    public Report run(PrintStream progress) throws IOException, InterruptedException {
        Map<String, Object> figures = new LinkedHashMap<>();
        try (Engines engines = Engines.start(DataFolder.open(folder.resolve("data")), EnumSet.allOf(Engine.class))) {
            Stores stores = new Stores(engines);
            int port = Program.freePort();
            try (Program program = Program.start(settings(port), folder.resolve("program.log"));
                    Lookout lookout = new Lookout(stores)) {
                program.awaitHealth(port);
                progress.println("up");
                measure(new Gateway(port), lookout, figures);
            }
            Limits limits = new Limits(stores, THREADS, Math.max(1, messages / THREADS));
            figures.put("commits_per_second", limits.commitsPerSecond());
            figures.put("xadd_per_second", limits.entriesPerSecond());
        }
        double accepted = (double) figures.get("accepted_per_second");
        return new Report()
                .part("bridge", figures)
                .ratio("bridge_to_commits", accepted / (double) figures.get("commits_per_second"))
                .ratio("bridge_to_xadd", accepted / (double) figures.get("xadd_per_second"));
    }

    private void measure(Gateway gateway, Lookout lookout, Map<String, Object> figures) throws InterruptedException {
        flatOut(gateway, lookout, WARM_UP);
        lookout.await(WARM_UP, SENT);
        double[] millis = paced(gateway, lookout);
        figures.put("warm_up_messages", WARM_UP);
        figures.put("messages", messages);
        figures.put("pace_per_second", PACE);
        figures.put("outcome_p50_millis", millis[messages / 2]);
        figures.put("outcome_p99_millis", millis[messages * 99 / 100]);
        figures.put("outcome_worst_millis", millis[messages - 1]);
        long begun = System.nanoTime();
        flatOut(gateway, lookout, messages);
        figures.put("accepted_per_second", perSecond(begun));
        lookout.await(messages, SENT);
        figures.put("outcomes_per_second", perSecond(begun));
    }

    /** A message that has to wait for its turn waits for its outcome since it was due. */
    private double[] paced(Gateway gateway, Lookout lookout) throws InterruptedException {
        long begun = System.nanoTime();
        int first = next.get();
        CompletableFuture<Void> sending = CompletableFuture.runAsync(() -> send(PACERS, messages, number -> {
            long due = begun + (number - first) * 1_000_000_000L / PACE;
            TimeUnit.NANOSECONDS.sleep(due - System.nanoTime());
            lookout.sends(Gateway.id(number), due);
            gateway.send(number, texts.get(number));
        }));
        double[] millis = lookout.await(messages, sending);
        sending.join();
        return millis;
    }

    private void flatOut(Gateway gateway, Lookout lookout, int count) {
        send(THREADS, count, number -> {
            lookout.sends(Gateway.id(number), System.nanoTime());
            gateway.send(number, texts.get(number));
        });
    }

    private void send(int threads, int count, Sending each) {
        int end = next.get() + count;
        Together.run(threads, () -> {
            for (int number = next.getAndIncrement(); number < end; number = next.getAndIncrement()) {
                each.send(number);
            }
            return null;
        });
        next.set(end);
    }

    @FunctionalInterface
    private interface Sending {

        void send(int number) throws IOException, InterruptedException;
    }

    private double perSecond(long begun) {
        return messages * 1e9 / (System.nanoTime() - begun);
    }

    private List<String> settings(int port) {
        return List.of(
                "--sidan.data=" + folder.resolve("data"),
                "--sidan.engines=join",
                "--sidan.roles=bot",
                "--sidan.sample=false",
                "--sidan.simulator.enabled=false",
                "--sidan.bridge.secret=" + Gateway.SECRET,
                "--server.port=" + port,
                "--server.address=127.0.0.1");
    }
}
