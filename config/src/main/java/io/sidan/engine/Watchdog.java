package io.sidan.engine;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.TimeUnit;
import java.util.stream.Stream;

/**
 * A process that ends with us. A shell in a session of its own, out of reach of Ctrl-C, stops it as soon as our end of
 * a pipe closes, which even kill -9 brings about.
 */
final class Watchdog {

    /** Ends with the program's exit code; fd 3 is the pipe, and the program must not inherit it. */
    static final String SCRIPT = "exec 3<&0 </dev/null; \"$@\" 3<&- & p=$!; (read _ <&3; kill $p 2>/dev/null) & w=$!; "
            + "trap \"kill $p\" TERM INT; wait $p; s=$?; while kill -0 $p 2>/dev/null; do wait $p; s=$?; done; "
            + "kill $w 2>/dev/null; exit $s";

    private static final Duration TIME_TO_DIE = Duration.ofSeconds(5);

    private final Process shell;

    private Watchdog(Process shell) {
        this.shell = shell;
    }

    /** Starts the command; its output goes to the log, and the log of the run before is kept beside it. */
    static Watchdog start(List<String> command, Path log) throws IOException {
        if (Files.exists(log)) {
            Files.move(log, log.resolveSibling(log.getFileName() + ".1"), StandardCopyOption.REPLACE_EXISTING);
        }
        List<String> line = new ArrayList<>(List.of("setsid", "/bin/sh", "-c", SCRIPT, "watchdog"));
        line.addAll(command);
        return new Watchdog(new ProcessBuilder(line)
                .redirectErrorStream(true)
                .redirectOutput(log.toFile())
                .start());
    }

    boolean isAlive() {
        return shell.isAlive();
    }

    void awaitEnd() {
        shell.onExit().join();
    }

    int exitCode() {
        return shell.exitValue();
    }

    /** Asks the process to end, and kills it when it has not done so in time. */
    void stop(Duration patience) throws IOException, InterruptedException {
        List<ProcessHandle> family =
                Stream.concat(shell.descendants(), Stream.of(shell.toHandle())).toList();
        shell.getOutputStream().close();
        if (!shell.waitFor(patience.toMillis(), TimeUnit.MILLISECONDS)) {
            family.forEach(ProcessHandle::destroyForcibly);
            shell.waitFor(TIME_TO_DIE.toMillis(), TimeUnit.MILLISECONDS);
        }
    }
}
