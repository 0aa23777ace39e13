package io.sidan.cli;

import io.sidan.engine.FailedStart;
import java.util.concurrent.Callable;
import org.springframework.boot.SpringApplication;
import picocli.CommandLine;
import picocli.CommandLine.Command;
import picocli.CommandLine.ExitCode;
import picocli.CommandLine.IVersionProvider;

/** Without a sub-command the program serves until it is stopped. */
@Command(
        name = "sidan",
        description = {"四单：把群里反映的问题变成有编号、有人管、有结果的件。", "不带子命令即启动服务；打开 http://localhost:8080/ 。"},
        subcommands = {
            ParseCommand.class,
            ImportCommand.class,
            TrainCommand.class,
            BenchCommand.class,
            DoctorCommand.class,
            BackupCommand.class,
            RestoreCommand.class,
            UnpackCommand.class,
            OcrCommand.class
        },
        mixinStandardHelpOptions = true,
        versionProvider = SidanCommand.Version.class,
        optionListHeading = "%n选项：%n",
        commandListHeading = "%n子命令：%n",
        synopsisHeading = "用法：",
        footer = {"", "任何设置都可以写成选项，如 --server.port=8081 --sidan.data=/srv/sidan"},
        sortOptions = false)
public final class SidanCommand extends Settings implements Callable<Integer> {

    /** The program goes on in other threads. */
    public static final int SERVING = -1;

    /** Runs what the arguments ask for; answers the exit code, or {@link #SERVING}. */
    public static int run(String... args) {
        return new CommandLine(new SidanCommand())
                .setParameterExceptionHandler(SidanCommand::misused)
                .setExecutionExceptionHandler((failure, command, parsed) -> failed(failure))
                .execute(args);
    }

    @Override
    public Integer call() {
        new SpringApplication(Serve.class).run(asArguments());
        Heap.settle();
        return SERVING;
    }

    private static int misused(CommandLine.ParameterException misuse, String[] args) {
        System.err.println(misuse.getMessage());
        System.err.println("用 --help 看用法");
        return ExitCode.USAGE;
    }

    /** What the framework has said already is not said again. */
    private static int failed(Exception failure) {
        if (FailedStart.sentence(failure).isEmpty()) {
            System.err.println(failure instanceof CommandFailed ? failure.getMessage() : "出错了：" + failure);
        }
        return ExitCode.SOFTWARE;
    }

    static final class Version implements IVersionProvider {

        @Override
        public String[] getVersion() {
            String version = SidanCommand.class.getPackage().getImplementationVersion();
            return new String[] {"sidan " + (version == null ? "dev" : version)};
        }
    }
}
