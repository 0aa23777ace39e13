package io.sidan.cli;

import io.sidan.bench.BridgeBench;
import io.sidan.bench.Report;
import java.nio.file.Path;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;

/** How long a message over the bridge waits for its outcome, and how many are taken a second. */
@Command(
        name = "bridge",
        description = "桥接：每秒 200 条，看每条多久有结果；再一条一个请求尽快发，每秒几条，是数据库一条一提交、Redis 一条一 XADD 的几成。",
        mixinStandardHelpOptions = true,
        synopsisHeading = "用法：",
        optionListHeading = "%n选项：%n")
final class BridgeBenchCommand extends Measuring {

    @Option(names = "--messages", paramLabel = "条", description = "多少条", defaultValue = "4000")
    private int messages = 4_000;

    @Override
    Report measured(Path folder) throws Exception {
        return new BridgeBench(folder, messages, ParseBenchCommand.talk()).run(System.err);
    }
}
