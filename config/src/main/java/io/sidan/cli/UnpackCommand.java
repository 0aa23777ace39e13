package io.sidan.cli;

import java.nio.file.Path;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.ExitCode;
import picocli.CommandLine.Parameters;

/** Lays the program out in a folder, from which it starts with a third less of the processor. */
@Command(
        name = "unpack",
        description = "把程序铺开到一个目录，备好类的存档：从那里启动，处理器少用三分之一。换了新版要再铺一次。",
        mixinStandardHelpOptions = true,
        synopsisHeading = "用法：",
        parameterListHeading = "%n参数：%n",
        optionListHeading = "%n选项：%n")
final class UnpackCommand implements Callable<Integer> {

    @Parameters(paramLabel = "目录", description = "铺到哪里；空的，或以前铺过的")
    private Path folder;

    @Override
    public Integer call() throws Exception {
        Unpacking unpacking = new Unpacking(folder.toAbsolutePath().normalize());
        System.err.println("铺开，要一两分钟……");
        unpacking.run();
        System.out.println("java " + String.join(" ", unpacking.line()));
        return ExitCode.OK;
    }
}
