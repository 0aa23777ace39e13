package io.sidan.cli;

import io.sidan.bot.channel.chatlog.Parse;
import io.sidan.bot.intake.understanding.Knowledge;
import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.util.concurrent.Callable;
import org.springframework.core.io.DefaultResourceLoader;
import org.springframework.core.io.ResourceLoader;
import picocli.CommandLine.Command;
import picocli.CommandLine.ExitCode;
import picocli.CommandLine.Mixin;

/** The dry run: no database, no account, nothing kept. */
@Command(
        name = "parse",
        description = "试读一份聊天记录：每条消息一行结果（JSON），不存、不发、不要数据库。",
        mixinStandardHelpOptions = true,
        synopsisHeading = "用法：",
        parameterListHeading = "%n参数：%n",
        optionListHeading = "%n选项：%n")
final class ParseCommand extends Settings implements Callable<Integer> {

    private static final String WORDS = "classpath:words.yml";
    private static final String WEIGHTS = "classpath:weights.bin";

    @Mixin
    private ChatOptions chat;

    @Override
    public Integer call() throws IOException {
        require();
        CommandLog.toErrors();
        try (InputStream in = Files.newInputStream(chat.file())) {
            Parse.run(in, chat.file().getFileName().toString(), chat.roster(), knowledge(), System.out, System.err);
        }
        return ExitCode.OK;
    }

    private Knowledge knowledge() throws IOException {
        ResourceLoader files = new DefaultResourceLoader();
        return Knowledge.read(
                files.getResource(given("sidan.intake.words").orElse(WORDS)),
                files.getResource(given("sidan.intake.weights").orElse(WEIGHTS)),
                !given("sidan.embedding").filter("off"::equals).isPresent());
    }
}
