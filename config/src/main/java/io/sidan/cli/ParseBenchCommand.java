package io.sidan.cli;

import io.sidan.bench.ParseBench;
import io.sidan.bench.Report;
import io.sidan.bench.Talk;
import io.sidan.bot.intake.Knowledge;
import io.sidan.core.roster.Roster;
import io.sidan.core.roster.RosterFile;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.concurrent.Callable;
import org.springframework.core.io.ClassPathResource;
import picocli.CommandLine.Command;
import picocli.CommandLine.ExitCode;
import picocli.CommandLine.Option;

/** How fast made-up talk is understood, and whether it gets slower with the cases there are. */
@Command(
        name = "parse",
        description = "试读：自己编一份互不相同的群聊，每秒读懂几条，是只读文件的几成；后十分之一比开头慢不慢。",
        mixinStandardHelpOptions = true,
        synopsisHeading = "用法：",
        optionListHeading = "%n选项：%n")
final class ParseBenchCommand implements Callable<Integer> {

    @Option(names = "--messages", paramLabel = "条", description = "多少条", defaultValue = "200000")
    private int messages = 200_000;

    @Override
    public Integer call() throws Exception {
        CommandLog.toErrors();
        measured().print(System.out, System.err);
        return ExitCode.OK;
    }

    Report measured() throws Exception {
        Path file = Files.createTempFile("sidan-bench", ".jsonl");
        try (InputStream sayings = new ClassPathResource("sayings.yml").getInputStream();
                InputStream bundled = new ClassPathResource("roster/lihou.yml").getInputStream()) {
            new Talk(sayings).write(file, messages);
            Roster roster = RosterFile.read(bundled);
            Knowledge knowledge =
                    Knowledge.read(new ClassPathResource("words.yml"), new ClassPathResource("weights.bin"), false);
            return new ParseBench(file, messages, roster, knowledge).run();
        } finally {
            Files.deleteIfExists(file);
        }
    }
}
