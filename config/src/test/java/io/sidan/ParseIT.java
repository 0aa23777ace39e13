package io.sidan;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** {@code parse} of the shipped jar, whose output other programs read. */
class ParseIT {

    /** Each so long and so unclear that the model of meanings is asked. */
    private static final List<String> UNCLEAR = List.of(
            "我想说说咱们小区南边那片空地的事，听人讲以后要盖成商场，也有人讲要盖成停车场，大家住在边上的人心里都没有底，" + "希望有关部门能出来给大家讲一讲到底怎么安排，也好早做打算",
            "这几年镇上变化不小，学校门口的路宽了，广场也亮堂了，就是晚上出来散步的人越来越多，带孩子的老人过马路的时候" + "总得等上半天，车一辆接着一辆，看着让人心里不踏实");

    @TempDir
    private Path folder;

    @Test
    void saysNothingBesideTheOutcomes() throws Exception {
        Path chat = folder.resolve("chat.jsonl");
        StringBuilder lines = new StringBuilder();
        UNCLEAR.forEach(text -> lines.append("""
                {"id":"p%d","group":"wr-gulou","sender":"wm-1","at":"2026-06-01T08:00:00+08:00","type":"text","text":"%s"}
                """.formatted(lines.length(), text)));
        Files.writeString(chat, lines);
        try (SidanJar jar = SidanJar.run("parse", chat.toString())) {
            assertThat(jar.awaitEnd()).as(jar.errors()).isZero();
            assertThat(jar.output().lines()).hasSameSizeAs(UNCLEAR).allMatch(line -> line.startsWith("{\"id\":\"p"));
            assertThat(jar.errors().lines()).singleElement().asString().contains("2 条消息");
        }
    }
}
