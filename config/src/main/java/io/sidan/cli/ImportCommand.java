package io.sidan.cli;

import io.sidan.bot.channel.chatlog.Import;
import io.sidan.core.roster.Roster;
import io.sidan.core.roster.Rosters;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.Callable;
import org.springframework.boot.SpringApplication;
import org.springframework.boot.WebApplicationType;
import org.springframework.context.ConfigurableApplicationContext;
import picocli.CommandLine.Command;
import picocli.CommandLine.ExitCode;
import picocli.CommandLine.Mixin;

/** Takes a chat file into the store, beside a running instance or alone. */
@Command(
        name = "import",
        description = "把一份聊天记录收进库里：不回复、不催办，重复导入不会重复。",
        mixinStandardHelpOptions = true,
        synopsisHeading = "用法：",
        parameterListHeading = "%n参数：%n",
        optionListHeading = "%n选项：%n")
final class ImportCommand extends Settings implements Callable<Integer> {

    @Mixin
    private ChatOptions chat;

    @Override
    public Integer call() throws Exception {
        chat.file();
        Roster roster = chat.roster();
        SpringApplication application = new SpringApplication(Importing.class);
        application.setWebApplicationType(WebApplicationType.NONE);
        try (ConfigurableApplicationContext context = application.run(arguments())) {
            if (chat.namesRoster()) {
                context.getBean(Rosters.class).adopt(roster);
            }
            context.getBean(Import.class).run(chat.file(), System.err);
        }
        return ExitCode.OK;
    }

    private String[] arguments() {
        List<String> own = new ArrayList<>(List.of(
                "--sidan.engines=join",
                "--sidan.roles=bot",
                "--sidan.sample=false",
                "--sidan.simulator.enabled=false"));
        if (chat.namesRoster()) {
            own.add("--sidan.roster=" + chat.rosterFile().toUri());
        }
        return asArguments(own.toArray(String[]::new));
    }
}
