package io.sidan.cli;

import io.sidan.bench.Chat;
import io.sidan.bench.LinearBench;
import io.sidan.bench.ParseBench;
import io.sidan.bench.Report;
import io.sidan.bench.Talk;
import io.sidan.bot.intake.model.Learned;
import io.sidan.bot.intake.understanding.Knowledge;
import io.sidan.core.roster.Roster;
import io.sidan.core.roster.RosterFile;
import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.concurrent.Callable;
import org.springframework.core.io.ClassPathResource;
import org.springframework.util.FileSystemUtils;
import picocli.CommandLine.Command;
import picocli.CommandLine.ExitCode;
import picocli.CommandLine.Option;

/** How fast made-up talk is understood, and whether it gets slower with the cases there are. */
@Command(
        name = "parse",
        description = "试读：自己编一份互不相同的群聊，每秒读懂几条，是只读文件的几成；后十分之一比开头慢不慢；单凭学来的权重每秒几条。--sidan.embedding=on 连向量模型。",
        mixinStandardHelpOptions = true,
        synopsisHeading = "用法：",
        optionListHeading = "%n选项：%n")
final class ParseBenchCommand extends Settings implements Callable<Integer> {

    private static final String WEIGHTS = "weights.bin";
    private static final int TEXTS = 20_000;

    @Option(names = "--messages", paramLabel = "条", description = "多少条", defaultValue = "200000")
    private int messages = 200_000;

    @Option(names = "--open", paramLabel = "件", description = "先开这么多件，再量一遍慢不慢；0 是不量", defaultValue = "0")
    private int open;

    @Override
    public Integer call() throws Exception {
        require();
        CommandLog.toErrors();
        measured().print(System.out, System.err);
        return ExitCode.OK;
    }

    Report measured() throws Exception {
        Path folder = Files.createTempDirectory("sidan-bench");
        try {
            return measured(folder);
        } finally {
            FileSystemUtils.deleteRecursively(folder);
        }
    }

    private Report measured(Path folder) throws IOException {
        boolean closer = given("sidan.embedding").filter("on"::equals).isPresent();
        Knowledge knowledge =
                Knowledge.read(new ClassPathResource("words.yml"), new ClassPathResource(WEIGHTS), closer);
        ParseBench bench = new ParseBench(roster(), knowledge);
        Chat few = talk().write(new Chat(folder.resolve("few.jsonl"), 0, messages));
        Report report = bench.run(few).with(linear());
        if (open > 0) {
            report.with(bench.run(few, talk().write(new Chat(folder.resolve("many.jsonl"), open, messages))));
        }
        return report;
    }

    private static Report linear() throws IOException {
        try (InputStream weights = new ClassPathResource(WEIGHTS).getInputStream()) {
            return new LinearBench()
                    .run(talk().texts(TEXTS), Learned.read(weights).matter());
        }
    }

    static Talk talk() throws IOException {
        try (InputStream sayings = new ClassPathResource("sayings.yml").getInputStream()) {
            return new Talk(sayings);
        }
    }

    private static Roster roster() throws IOException {
        try (InputStream bundled = new ClassPathResource("roster/lihou.yml").getInputStream()) {
            return RosterFile.read(bundled);
        }
    }
}
