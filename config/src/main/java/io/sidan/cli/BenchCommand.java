package io.sidan.cli;

import io.sidan.bench.Report;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.ExitCode;

/** Measures how fast it is here: all that takes minutes alone, or one part. */
@Command(
        name = "bench",
        description = "量一量在这台机器上有多快：和机器自己的上限比。一个 JSON 在标准输出，表在标准错误。",
        subcommands = {
            ArchiveBenchCommand.class,
            BridgeBenchCommand.class,
            ImportBenchCommand.class,
            ParseBenchCommand.class,
            SearchBenchCommand.class,
            StartBenchCommand.class
        },
        mixinStandardHelpOptions = true,
        synopsisHeading = "用法：",
        optionListHeading = "%n选项：%n",
        commandListHeading = "%n只量一样：%n")
final class BenchCommand implements Callable<Integer> {

    @Override
    public Integer call() throws Exception {
        Report report = new Report()
                .with(new ArchiveBenchCommand().measured())
                .with(new BridgeBenchCommand().measured())
                .with(new ImportBenchCommand().measured())
                .with(new ParseBenchCommand().measured())
                .with(new StartBenchCommand().measured());
        report.print(System.out, System.err);
        return ExitCode.OK;
    }
}
