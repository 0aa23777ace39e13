package io.sidan.cli;

import io.sidan.bench.Report;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.concurrent.Callable;
import org.springframework.util.FileSystemUtils;
import picocli.CommandLine.ExitCode;

/** Measures in a folder that goes afterwards; prints the figures as JSON and as a table. */
abstract class Measuring implements Callable<Integer> {

    @Override
    public Integer call() throws Exception {
        measured().print(System.out, System.err);
        return ExitCode.OK;
    }

    final Report measured() throws Exception {
        Path folder = Files.createTempDirectory("sidan-bench").toRealPath();
        try {
            return measured(folder);
        } finally {
            FileSystemUtils.deleteRecursively(folder);
        }
    }

    /** @param folder an empty one */
    abstract Report measured(Path folder) throws Exception;
}
