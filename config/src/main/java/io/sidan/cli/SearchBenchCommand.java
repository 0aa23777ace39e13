package io.sidan.cli;

import io.sidan.bench.SearchBench;
import io.sidan.bench.Seeding;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.Callable;
import org.springframework.context.ConfigurableApplicationContext;
import picocli.CommandLine.Command;
import picocli.CommandLine.ExitCode;
import picocli.CommandLine.Option;

/** How long the list, its filters, its word search and an opened case take among a million, beside plain SQL. */
@Command(
        name = "search",
        description = "列表、筛选、搜词、打开一件：先造一百万件（第一次要十几分钟），再和同样问题的 SQL 比。",
        mixinStandardHelpOptions = true,
        synopsisHeading = "用法：",
        optionListHeading = "%n选项：%n")
final class SearchBenchCommand extends Settings implements Callable<Integer> {

    @Option(names = "--suggestions", paramLabel = "件", description = "造多少件", defaultValue = "1000000")
    private int suggestions;

    @Option(names = "--rounds", paramLabel = "次", description = "每样量几次", defaultValue = "200")
    private int rounds;

    @Override
    public Integer call() {
        try (ConfigurableApplicationContext context = Benching.start(arguments())) {
            context.getBean(Seeding.class).fill(suggestions, System.err);
            context.getBean(SearchBench.class).run(rounds, System.err).print(System.out, System.err);
        }
        return ExitCode.OK;
    }

    /** Its own folder unless told otherwise: a town's ledger is no place for a million made-up cases. */
    private String[] arguments() {
        List<String> own = new ArrayList<>(
                List.of("--sidan.roles=admin", "--sidan.sample=false", "--sidan.simulator.enabled=false"));
        if (given("sidan.data").isEmpty()) {
            own.add("--sidan.data=./sidan-bench");
        }
        return asArguments(own.toArray(String[]::new));
    }
}
