package io.sidan.cli;

import io.sidan.bench.ArchiveBench;
import io.sidan.bench.Report;
import java.nio.file.Path;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;

/** How fast the chat archive is read, with a kill -9 in the middle, beside what RSA allows. */
@Command(
        name = "archive",
        description = "会话内容存档：造一批密封的消息，拉、解、存，中间 kill -9 一次，看少没少、重没重，每秒几条，是 RSA 上限的几成。",
        mixinStandardHelpOptions = true,
        synopsisHeading = "用法：",
        optionListHeading = "%n选项：%n")
final class ArchiveBenchCommand extends Measuring {

    @Option(names = "--messages", paramLabel = "条", description = "多少条", defaultValue = "20000")
    private int messages = 20_000;

    @Option(names = "--threads", paramLabel = "个", description = "几个线程解密钥；0 是有几核用几个")
    private int threads;

    @Option(names = "--library", paramLabel = "文件", description = "经这个程序库（替身）来拉；不写就直接读造好的文件")
    private Path library;

    @Override
    Report measured(Path folder) throws Exception {
        int openers = threads > 0 ? threads : Runtime.getRuntime().availableProcessors();
        Path replaying = library == null ? null : library.toAbsolutePath();
        return new ArchiveBench(folder, messages, openers, replaying).run(System.err);
    }
}
