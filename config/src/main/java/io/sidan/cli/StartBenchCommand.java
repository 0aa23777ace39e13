package io.sidan.cli;

import io.sidan.bench.Report;
import io.sidan.bench.StartBench;
import java.nio.file.Path;
import java.util.List;
import picocli.CommandLine.Command;

/** How long the program takes to start, and how much memory it takes. */
@Command(
        name = "start",
        description = "启动：空目录里第一次、同一目录里第二次、铺开（unpack）以后，到能答话各要几秒；那时全部进程占多少内存（MB）。",
        mixinStandardHelpOptions = true,
        synopsisHeading = "用法：",
        optionListHeading = "%n选项：%n")
final class StartBenchCommand extends Measuring {

    @Override
    Report measured(Path folder) throws Exception {
        return new StartBench(folder, unpacked(folder.resolve("unpacked"))).run();
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
