package io.sidan.cli;

import io.sidan.backup.BackupFailed;
import io.sidan.backup.Restore;
import io.sidan.core.suggestion.LedgerCheck;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.concurrent.Callable;
import org.springframework.boot.SpringApplication;
import org.springframework.boot.WebApplicationType;
import org.springframework.context.ConfigurableApplicationContext;
import picocli.CommandLine.Command;
import picocli.CommandLine.ExitCode;
import picocli.CommandLine.Parameters;

/** Brings a backup back into an empty store, and looks whether its ledger is whole. */
@Command(
        name = "restore",
        description = "把一份备份恢复到空库里，再校验台账。库里已经有镇就什么也不动。口令用环境变量 SIDAN_BACKUP_PASSPHRASE 给。",
        mixinStandardHelpOptions = true,
        synopsisHeading = "用法：",
        parameterListHeading = "%n参数：%n",
        optionListHeading = "%n选项：%n")
final class RestoreCommand extends Settings implements Callable<Integer> {

    @Parameters(paramLabel = "文件", description = "backup 写的文件")
    private Path file;

    @Override
    public Integer call() {
        if (!Files.isReadable(file)) {
            throw new CommandFailed("读不到 " + file);
        }
        try (ConfigurableApplicationContext store = run(Storekeeping.class)) {
            System.err.println(store.getBean(Restore.class).read(file));
        } catch (BackupFailed failed) {
            throw new CommandFailed(failed.getMessage());
        }
        try (ConfigurableApplicationContext core = run(Checking.class)) {
            if (!core.getBean(LedgerCheck.class).verify().valid()) {
                throw new CommandFailed("恢复了，但台账对不上：备份以前就被改动过，请看 GET /api/ledger/verify");
            }
            System.err.println("台账校验过了，没被动过。现在可以启动");
        }
        return ExitCode.OK;
    }

    private ConfigurableApplicationContext run(Class<?> what) {
        SpringApplication application = new SpringApplication(what);
        application.setWebApplicationType(WebApplicationType.NONE);
        return application.run(asArguments("--sidan.roles=admin"));
    }
}
