package io.sidan.engine;

import java.io.IOException;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.nio.file.Path;
import java.time.Duration;
import java.util.Map;

/** One engine that serves, and is kept serving. */
final class Server implements AutoCloseable {

    private static final int TRIES = 3;
    private static final Duration TIME_TO_STOP = Duration.ofSeconds(60);

    private final Blueprint blueprint;
    private final int port;
    private final Keeper keeper;

    private Server(Blueprint blueprint, int port, Keeper keeper) {
        this.blueprint = blueprint;
        this.port = port;
        this.keeper = keeper;
    }

    /** Starts it and waits until it answers; another program may take the free port first, hence the tries. */
    static Server start(Blueprint blueprint, DataFolder folder) {
        try {
            Path log = folder.folder("logs").resolve(blueprint.engine().label().toLowerCase() + ".log");
            Deadline deadline = Deadline.in(Keeper.TIME_TO_START);
            for (int tries = 1; ; tries++) {
                int port = freePort();
                Server server = new Server(blueprint, port, Keeper.start(blueprint, port, log));
                if (server.keeper.comesUpBefore(deadline)) {
                    server.keeper.keep();
                    return server;
                }
                server.close();
                if (tries == TRIES) {
                    throw server.failed(log);
                }
            }
        } catch (IOException e) {
            throw EngineException.unusable(folder.path(), e);
        }
    }

    Map<String, String> settings() {
        return blueprint.settings(port);
    }

    @Override
    public void close() {
        try {
            keeper.stop(TIME_TO_STOP);
        } catch (IOException e) {
            throw new EngineException("内置 " + blueprint.engine().label() + " 停止时出错：" + e.getMessage(), e);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt(); // the watchdog goes on without us
        }
    }

    private static int freePort() throws IOException {
        try (ServerSocket socket = new ServerSocket(0, 1, InetAddress.getLoopbackAddress())) {
            return socket.getLocalPort();
        }
    }

    private EngineException failed(Path log) {
        Engine engine = blueprint.engine();
        return new EngineException("内置 " + engine.label() + " 启动失败（退出码 " + keeper.exitCode() + "），原因见 " + log + "；也可以用 "
                + engine.wayOut());
    }
}
