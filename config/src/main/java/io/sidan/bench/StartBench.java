package io.sidan.bench;

import java.io.IOException;
import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.TimeUnit;

/** How long the program takes to answer, in an empty folder, in one it knows and laid out, and how much memory it takes then. */
public final class StartBench {

    private static final int SETTLES = 5;

    private final Path folder;
    private final List<String> unpacked;

    /**
     * @param folder an empty one
     * @param unpacked what java is told to start the program where it is laid out; empty: it is not
     */
    public StartBench(Path folder, List<String> unpacked) {
        this.folder = folder;
        this.unpacked = unpacked;
    }

    public Report run() throws IOException, InterruptedException {
        Map<String, Object> figures = new LinkedHashMap<>();
        start("cold", Program.itself(), figures);
        start("warm", Program.itself(), figures);
        if (!unpacked.isEmpty()) {
            start("unpacked", unpacked, figures);
        }
        return new Report().part("start", figures);
    }

    /** The memory is what its processes hold of the machine's once it has settled, parts they share counted once. */
    private void start(String how, List<String> line, Map<String, Object> figures)
            throws IOException, InterruptedException {
        int port = Program.freePort();
        long begun = System.nanoTime();
        try (Program program = Program.of(line, settings(port), folder.resolve("program.log"))) {
            program.awaitHealth(port);
            figures.put(how + "_seconds", (System.nanoTime() - begun) / 1e9);
            TimeUnit.SECONDS.sleep(SETTLES);
            figures.put(how + "_memory_mb", program.memory() / 1024.0);
        }
    }

    private List<String> settings(int port) {
        return List.of(
                "--sidan.data=" + folder.resolve("data"),
                "--sidan.sample=false",
                "--server.port=" + port,
                "--server.address=127.0.0.1");
    }
}
