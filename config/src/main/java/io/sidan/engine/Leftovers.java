package io.sidan.engine;

import java.nio.file.Path;
import java.time.Duration;
import java.util.Arrays;
import java.util.List;

/** Engines of an earlier run in the same folder which are still ending, as they are just after its kill -9. */
record Leftovers(Path binaries) {

    private static final Duration TIME_TO_STOP = Duration.ofSeconds(30);
    private static final Duration TIME_TO_DIE = Duration.ofSeconds(5);

    /** Returns when none is left; call it only with the folder's lock held. */
    void awaitEnd() {
        if (gone(TIME_TO_STOP)) {
            return;
        }
        running().forEach(ProcessHandle::destroyForcibly);
        if (!gone(TIME_TO_DIE)) {
            throw new EngineException("上次运行留下的数据库进程无法结束：请手工结束进程 " + pids());
        }
    }

    List<ProcessHandle> running() {
        return ProcessHandle.allProcesses().filter(this::isOurs).toList();
    }

    private boolean gone(Duration limit) {
        Deadline deadline = Deadline.in(limit);
        while (!running().isEmpty()) {
            if (deadline.passed()) {
                return false;
            }
            deadline.pause();
        }
        return true;
    }

    /** Our binaries lie in the data folder, so that where a program was started from tells whose it is. */
    private boolean isOurs(ProcessHandle process) {
        ProcessHandle.Info info = process.info();
        List<String> arguments = Arrays.asList(info.arguments().orElse(new String[0]));
        return info.command().filter(this::isInside).isPresent()
                || arguments.contains(Watchdog.SCRIPT) && arguments.stream().anyMatch(this::isInside);
    }

    private boolean isInside(String program) {
        return program.startsWith(binaries + "/");
    }

    private List<Long> pids() {
        return running().stream().map(ProcessHandle::pid).toList();
    }
}
