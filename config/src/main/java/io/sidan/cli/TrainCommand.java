package io.sidan.cli;

import io.sidan.bot.intake.model.Bge;
import io.sidan.bot.intake.model.Embedding;
import io.sidan.bot.intake.model.Learned;
import io.sidan.bot.intake.training.Letters;
import io.sidan.bot.intake.training.Sources;
import io.sidan.bot.intake.training.Training;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.Callable;
import org.springframework.core.io.DefaultResourceLoader;
import org.springframework.core.io.ResourceLoader;
import picocli.CommandLine.Command;
import picocli.CommandLine.ExitCode;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** Learns new weights from files of texts; the texts stay where they are. */
@Command(
        name = "train",
        description = "用标好的文字重新学习权重：机器人凭它分辨哪句话在反映问题、归哪一类。文字只读不留。",
        mixinStandardHelpOptions = true,
        synopsisHeading = "用法：",
        parameterListHeading = "%n参数：%n",
        optionListHeading = "%n选项（文件都是一行一个 JSON，每个选项可以写几次）：%n",
        footer = {
            "",
            "outcome 用 parse 的词；category 是类别编号（W1 … X1），alt 是也说得过去的几个编号。",
            "先打出五折交叉验证的数（同一来源、有相同长句的文字不拆到两折），再用全部文字学一遍写进“权重”。",
            "用新的权重：--sidan.intake.weights=file:权重"
        },
        sortOptions = false)
final class TrainCommand extends Settings implements Callable<Integer> {

    @Parameters(paramLabel = "权重", arity = "0..1", description = "学到的写进这个文件")
    private Path weights;

    @Option(names = "--complaints", paramLabel = "文件", description = "反映：{\"id\",\"title\",\"text\"}")
    private List<Path> complaints = new ArrayList<>();

    @Option(
            names = "--labels",
            paramLabel = "文件",
            description = "给上面的标题标的类别：{\"id\",\"category\",\"alt\",\"report\"}，report 为 false 是只在询问")
    private List<Path> labels = new ArrayList<>();

    @Option(
            names = "--labelled",
            paramLabel = "文件",
            description = "逐条标好的：{\"id\",\"text\",\"report\",\"category\",\"alt\"}")
    private List<Path> labelled = new ArrayList<>();

    @Option(names = "--chat", paramLabel = "文件", description = "聊天记录（parse 的格式），结果在 --gold 里或写在每行的 gold 里")
    private List<Path> chats = new ArrayList<>();

    @Option(names = "--gold", paramLabel = "文件", description = "聊天记录的结果：{\"id\",\"outcome\",\"incident\"}")
    private List<Path> golds = new ArrayList<>();

    @Option(names = "--chatter", paramLabel = "文件", description = "闲谈：{\"id\",\"text\"}")
    private List<Path> chatter = new ArrayList<>();

    @Option(
            names = "--others",
            paramLabel = "文件",
            description = "像反映而不是的：{\"id\",\"text\",\"kind\"}，kind 为 consult 是询问")
    private List<Path> others = new ArrayList<>();

    @Option(names = "--examples", paramLabel = "文件", description = "面板里的改法：GET /api/examples/export 给出的整份，一个 JSON 数组")
    private List<Path> examples = new ArrayList<>();

    @Option(
            names = "--pairs",
            paramLabel = "文件",
            description = "只数 --complaints、--labelled、--others 里每两个字在几条里出现过，写进这个文件（程序里的 pairs.txt）；不写“权重”就只数不学")
    private Path pairs;

    @Option(names = "--seed", paramLabel = "数", description = "随机数的种子；文字和种子一样，学到的就一样", defaultValue = "4")
    private long seed;

    @Option(names = "--leave-out", paramLabel = "折", description = "只学其余四折，留下的这一折（0 到 4）的来源写进“权重”.left-out")
    private Integer leftOut;

    @Override
    public Integer call() throws IOException {
        require();
        CommandLog.toErrors();
        if (pairs != null) {
            Letters.count(sources()).write(pairs);
        }
        if (weights != null) {
            learn();
        } else if (pairs == null) {
            throw new CommandFailed("没说写到哪里：权重，或 --pairs");
        }
        return ExitCode.OK;
    }

    private void learn() throws IOException {
        Training training = training();
        if (leftOut == null) {
            System.out.print(training.crossValidate());
            write(training.learn());
        } else {
            write(training.without(leftOut));
            Files.write(Path.of(weights + ".left-out"), training.sources(leftOut));
        }
    }

    private Sources sources() {
        return new Sources(complaints, labels, labelled, chats, golds, chatter, others, examples);
    }

    private Training training() throws IOException {
        ResourceLoader files = new DefaultResourceLoader();
        String list = given("sidan.intake.words").orElse("classpath:words.yml");
        try (InputStream words = files.getResource(list).getInputStream();
                InputStream sayings = files.getResource("classpath:sayings.yml").getInputStream()) {
            return new Training(sources(), words, sayings, embedding(), seed);
        }
    }

    private Optional<Embedding> embedding() {
        return given("sidan.embedding").filter("off"::equals).isPresent() ? Optional.empty() : Optional.of(new Bge());
    }

    private void write(Learned learned) throws IOException {
        try (OutputStream out = Files.newOutputStream(weights)) {
            learned.write(out);
        }
    }
}
