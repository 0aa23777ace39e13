package io.sidan.bench;

import java.io.IOException;
import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** How long the program takes to answer, in an empty folder and in one it knows, and how much memory it takes then. */
public final class StartBench {

    private final Path folder;

    /** @param folder an empty one */
    public StartBench(Path folder) {
        this.folder = folder;
    }

    public Report run() throws IOException, InterruptedException {
        Map<String, Object> figures = new LinkedHashMap<>();
        start("cold", figures);
        start("warm", figures);
        return new Report().part("start", figures);
    }

    /** The memory is what its processes hold of the machine's, parts they share counted once. */
    private void start(String how, Map<String, Object> figures) throws IOException, InterruptedException {
        int port = Program.freePort();
        long begun = System.nanoTime();
        try (Program program = Program.start(settings(port), folder.resolve("program.log"))) {
            program.awaitHealth(port);
            figures.put(how + "_seconds", (System.nanoTime() - begun) / 1e9);
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
