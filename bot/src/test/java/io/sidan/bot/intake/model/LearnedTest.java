package io.sidan.bot.intake.model;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;

class LearnedTest {

    private static final List<String> YES = List.of("路灯又坏了", "村口的水管漏了", "垃圾没人拉", "井盖没了");
    private static final List<String> NO = List.of("今晚吃啥", "孩子放学了", "电影好看", "明天赶集去");

    private static final float[] LIKE = {0.8f, 0.6f, 0};
    private static final float[] UNLIKE = {0, 0.6f, 0.8f};

    @Test
    void learnsToTellTextsApart() {
        Judge judge = learned("matter");
        assertThat(YES).allSatisfy(text -> assertThat(judge.score(text)).isPositive());
        assertThat(NO).allSatisfy(text -> assertThat(judge.score(text)).isNegative());
        assertThat(judge.score("南头的路灯坏了")).isPositive();
    }

    @Test
    void scoresOneLabelAsAllLabels() {
        Judge judge = learned("matter");
        assertThat(judge.scores("路灯又坏了")[0]).isCloseTo(judge.score("路灯又坏了"), within(1e-9));
    }

    @Test
    void heedsNeitherWidthNorCaseNorWhichDigit() {
        Judge judge = learned("matter");
        assertThat(judge.score("A区３号楼")).isEqualTo(judge.score("ａ区9号楼"));
    }

    @Test
    void isTheSameAfterWritingAndReading() throws IOException {
        Learned written =
                new Learned(learned("matter"), learned("telling"), learned("category"), Optional.of(closer()));
        var file = new ByteArrayOutputStream();
        written.write(file);
        Learned read = Learned.read(new ByteArrayInputStream(file.toByteArray()));
        assertThat(read.matter().score("路灯又坏了")).isEqualTo(written.matter().score("路灯又坏了"));
        assertThat(read.category().labels()).isEqualTo(written.category().labels());
        assertThat(read.closer().orElseThrow().at(LIKE).telling()).isPositive();
        assertThat(read.closer().orElseThrow().at(UNLIKE).telling()).isNegative();
    }

    private static Closer closer() {
        return new Closer(lean("telling"), lean("category"));
    }

    private static Lean lean(String name) {
        var learner = new LeanLearner(name, List.of(name), LIKE.length);
        for (int round = 0; round < 20; round++) {
            learner.learn(LIKE, new float[] {1}, 1);
            learner.learn(UNLIKE, new float[] {0}, 1);
        }
        return learner.judge();
    }

    private static Judge learned(String name) {
        var learner = new Learner(name, List.of(name), 12, 1e-5f);
        for (int round = 0; round < 20; round++) {
            YES.forEach(text -> learner.learn(learner.buckets(text), new float[] {1}, 1));
            NO.forEach(text -> learner.learn(learner.buckets(text), new float[] {0}, 1));
        }
        return learner.judge();
    }
}
