package io.sidan.cli;

import io.sidan.bench.ImportBench;
import io.sidan.bench.Report;
import java.nio.file.Path;
import org.springframework.context.ConfigurableApplicationContext;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;

/** How fast a chat file comes into the store, beside the bare insert of the same rows. */
@Command(
        name = "import",
        description = "导入：自己编一份群聊，分十次导入空库，每秒几条，是同样的行只管成批插入的几成；最后一次比第二次慢不慢。",
        mixinStandardHelpOptions = true,
        synopsisHeading = "用法：",
        optionListHeading = "%n选项：%n")
final class ImportBenchCommand extends Measuring {

    @Option(names = "--messages", paramLabel = "条", description = "多少条", defaultValue = "50000")
    private int messages = 50_000;

    @Option(names = "--stored", paramLabel = "条", description = "再把库填到这么多条，看导入慢不慢；0 是不量", defaultValue = "0")
    private long stored;

    @Override
    Report measured(Path folder) throws Exception {
        try (ConfigurableApplicationContext context = Benching.start(
                "--logging.config=classpath:command-log.xml",
                "--sidan.data=" + folder.resolve("data"),
                "--sidan.roles=bot",
                "--sidan.sample=false",
                "--sidan.simulator.enabled=false")) {
            return context.getBean(ImportBench.class).run(folder, messages, stored, ParseBenchCommand.talk());
        }
    }
}
