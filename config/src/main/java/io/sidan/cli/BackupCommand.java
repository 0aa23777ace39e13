package io.sidan.cli;

import io.sidan.backup.Backup;
import io.sidan.backup.BackupFailed;
import java.nio.file.Path;
import java.util.concurrent.Callable;
import org.springframework.boot.SpringApplication;
import org.springframework.boot.WebApplicationType;
import org.springframework.context.ConfigurableApplicationContext;
import picocli.CommandLine.Command;
import picocli.CommandLine.ExitCode;
import picocli.CommandLine.Parameters;

/** Makes a backup, beside a running instance or alone. */
@Command(
        name = "backup",
        description = "做一份备份：一个密封的文件，库、照片、语音和密钥都在里面。程序可以开着。口令用环境变量 SIDAN_BACKUP_PASSPHRASE 给。",
        mixinStandardHelpOptions = true,
        synopsisHeading = "用法：",
        parameterListHeading = "%n参数：%n",
        optionListHeading = "%n选项：%n")
final class BackupCommand extends Settings implements Callable<Integer> {

    @Parameters(paramLabel = "文件", description = "写到哪里；已经有的会被换掉")
    private Path file;

    @Override
    public Integer call() {
        SpringApplication application = new SpringApplication(Storekeeping.class);
        application.setWebApplicationType(WebApplicationType.NONE);
        try (ConfigurableApplicationContext context = application.run(asArguments("--sidan.engines=join"))) {
            System.err.println(context.getBean(Backup.class).write(file));
            return ExitCode.OK;
        } catch (BackupFailed failed) {
            throw new CommandFailed(failed.getMessage());
        }
    }
}
