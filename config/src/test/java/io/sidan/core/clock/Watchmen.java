package io.sidan.core.clock;

import io.sidan.OwnDatabase;
import io.sidan.cli.Importing;
import io.sidan.core.suggestion.SuggestionMoved;
import java.time.Clock;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import org.springframework.boot.WebApplicationType;
import org.springframework.boot.builder.SpringApplicationBuilder;
import org.springframework.context.ConfigurableApplicationContext;
import org.springframework.context.event.EventListener;
import org.springframework.context.support.GenericApplicationContext;

/** Two applications on one store that look at the clocks at the same moments, and can be started anew. */
final class Watchmen implements AutoCloseable {

    private final List<ClockRang> heard = Collections.synchronizedList(new ArrayList<>());
    private final List<SuggestionMoved> supervised = Collections.synchronizedList(new ArrayList<>());
    private final ExecutorService threads = Executors.newFixedThreadPool(2);
    private final MovableClock clock;
    private ConfigurableApplicationContext one;
    private ConfigurableApplicationContext other;

    Watchmen(MovableClock clock) {
        this.clock = clock;
        this.one = start();
        this.other = start();
    }

    /** Hears what either of them rings, and what they supervise instead. */
    static final class Ear {

        private final List<ClockRang> heard;
        private final List<SuggestionMoved> supervised;

        Ear(List<ClockRang> heard, List<SuggestionMoved> supervised) {
            this.heard = heard;
            this.supervised = supervised;
        }

        @EventListener
        void hear(ClockRang rang) {
            heard.add(rang);
        }

        @EventListener(condition = "#moved.move()?.name() == 'SUPERVISE'")
        void hear(SuggestionMoved moved) {
            supervised.add(moved);
        }
    }

    <T> T get(Class<T> type) {
        return one.getBean(type);
    }

    List<ClockRang> heard() {
        return heard;
    }

    /** The cases supervised by themselves. */
    List<SuggestionMoved> supervised() {
        return supervised;
    }

    void ring() throws Exception {
        List<Callable<Integer>> both = List.of(() -> ring(one), () -> ring(other));
        for (Future<Integer> rung : threads.invokeAll(both)) {
            rung.get();
        }
    }

    /** One leaves, the other takes its place, and a new one comes. */
    void relieve() {
        one.close();
        one = other;
        other = start();
    }

    @Override
    public void close() {
        threads.shutdown();
        one.close();
        other.close();
    }

    private int ring(ConfigurableApplicationContext context) {
        return context.getBean(Clocks.class).ring(clock.instant());
    }

    private ConfigurableApplicationContext start() {
        return new SpringApplicationBuilder(Importing.class)
                .web(WebApplicationType.NONE)
                .initializers(context -> equip((GenericApplicationContext) context))
                .run(arguments());
    }

    private static String[] arguments() {
        List<String> own = new ArrayList<>(
                List.of("--sidan.data=target/clock-data", "--sidan.roles=admin", "--sidan.clock.batch=5"));
        own.addAll(OwnDatabase.arguments("a_year"));
        return own.toArray(String[]::new);
    }

    private void equip(GenericApplicationContext context) {
        context.registerBean(Clock.class, () -> clock);
        context.registerBean(Ear.class, () -> new Ear(heard, supervised));
    }
}
