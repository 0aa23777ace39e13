package io.sidan.engine;

import java.io.IOException;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CompletionException;
import java.util.stream.Stream;

/** The running engines of one data folder. */
public final class Engines implements AutoCloseable {

    private final DataFolder folder;
    private final List<Server> servers;

    private Engines(DataFolder folder, List<Server> servers) {
        this.folder = folder;
        this.servers = servers;
    }

    /**
     * Starts the wanted engines side by side, returns when all of them answer, and tells other processes how to reach
     * them. The folder is closed with the engines, also when they fail to start with an {@link EngineException}.
     */
    public static Engines start(DataFolder folder, Set<Engine> wanted) {
        List<CompletableFuture<Server>> starting = wanted.stream()
                .map(engine -> blueprint(engine, folder))
                .map(blueprint -> CompletableFuture.supplyAsync(() -> Server.start(blueprint, folder), Engines::run))
                .toList();
        try {
            awaitAll(starting.stream());
            return new Engines(
                            folder,
                            starting.stream().map(CompletableFuture::join).toList())
                    .published();
        } catch (RuntimeException e) {
            new Engines(folder, started(starting)).close();
            throw e;
        }
    }

    /** Where the engines are, as Spring's settings. */
    public EngineSettings settings() {
        Map<String, String> properties = new HashMap<>();
        servers.forEach(server -> properties.putAll(server.settings()));
        return new EngineSettings(properties);
    }

    /** Stops the engines side by side, and lets go of the folder. */
    @Override
    public void close() {
        try (folder) {
            folder.withdraw();
            awaitAll(servers.stream().map(server -> CompletableFuture.runAsync(server::close, Engines::run)));
        } catch (IOException e) {
            throw EngineException.unusable(folder.path(), e);
        }
    }

    private static Blueprint blueprint(Engine engine, DataFolder folder) {
        return switch (engine) {
            case MARIADB -> new MariaDb(folder);
            case REDIS -> new Redis(folder);
        };
    }

    /** In a thread that sees the same classes as ours; those of the common pool do not, inside the fat jar. */
    private static void run(Runnable task) {
        new Thread(task, "engine").start();
    }

    private static void awaitAll(Stream<? extends CompletableFuture<?>> tasks) {
        try {
            CompletableFuture.allOf(tasks.toArray(CompletableFuture[]::new)).join();
        } catch (CompletionException e) {
            throw e.getCause() instanceof EngineException cause ? cause : e;
        }
    }

    private Engines published() {
        try {
            folder.publish(settings());
            return this;
        } catch (IOException e) {
            throw EngineException.unusable(folder.path(), e);
        }
    }

    private static List<Server> started(List<CompletableFuture<Server>> starting) {
        return starting.stream()
                .filter(server -> server.isDone() && !server.isCompletedExceptionally())
                .map(CompletableFuture::join)
                .toList();
    }
}
