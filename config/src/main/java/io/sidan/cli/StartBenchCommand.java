package io.sidan.cli;

import io.sidan.bench.Report;
import io.sidan.bench.StartBench;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.concurrent.Callable;
import org.springframework.util.FileSystemUtils;
import picocli.CommandLine.Command;
import picocli.CommandLine.ExitCode;

/** How long the program takes to start, and how much memory it takes. */
@Command(
        name = "start",
        description = "启动：空目录里第一次、同一目录里第二次、铺开（unpack）以后，到能答话各要几秒；那时全部进程占多少内存（MB）。",
        mixinStandardHelpOptions = true,
        synopsisHeading = "用法：",
        optionListHeading = "%n选项：%n")
final class StartBenchCommand implements Callable<Integer> {

    @Override
    public Integer call() throws Exception {
        measured().print(System.out, System.err);
        return ExitCode.OK;
    }

    Report measured() throws Exception {
        Path folder = Files.createTempDirectory("sidan-bench").toRealPath();
        try {
            return new StartBench(folder, unpacked(folder.resolve("unpacked"))).run();
        } finally {
            FileSystemUtils.deleteRecursively(folder);
        }
    }

    /** How it is started once it is laid out. */
    private static List<String> unpacked(Path folder) throws Exception {
        if (!Unpacking.isPossible()) {
            return List.of();
        }
        Unpacking unpacking = new Unpacking(folder);
        unpacking.run();
        return unpacking.line();
    }
}
