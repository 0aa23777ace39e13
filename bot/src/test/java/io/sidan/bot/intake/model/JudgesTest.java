package io.sidan.bot.intake.model;

import static org.assertj.core.api.Assertions.assertThat;

import io.sidan.bot.intake.Intake;
import io.sidan.bot.intake.Words;
import io.sidan.bot.intake.cases.MemoryCases;
import io.sidan.bot.intake.conversation.Conversation;
import io.sidan.bot.intake.understanding.Knowledge;
import io.sidan.core.message.GroupMessage;
import io.sidan.core.message.MessageType;
import io.sidan.core.message.OutcomeKind;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.time.Instant;
import java.util.Arrays;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.boot.test.system.CapturedOutput;
import org.springframework.boot.test.system.OutputCaptureExtension;
import org.springframework.core.io.ByteArrayResource;
import org.springframework.core.io.ClassPathResource;

/** Weights that cannot be used are said to be so, and the word list goes on alone. */
@ExtendWith(OutputCaptureExtension.class)
class JudgesTest {

    private static final byte[] SHIPPED = shipped();

    private static final String LETTER = "尊敬的领导，您好，我们小区的自来水已经停了三天，打了好多次电话都没有人来修，请有关部门尽快解决";

    @Test
    void areThereAsShipped() {
        assertThat(Words.KNOWLEDGE.judges().present()).isTrue();
    }

    @ParameterizedTest
    @ValueSource(ints = {0, 1, 9, 10_000})
    void refuseACutFile(int length, CapturedOutput log) {
        Judges judges = Judges.read(new ByteArrayResource(Arrays.copyOf(SHIPPED, length), "cut.bin"), Optional.empty());
        assertThat(judges.present()).isFalse();
        assertThat(log).contains("cut.bin").contains("只按词表判断");
        assertThat(kind(judges, "南岭又停水了，没法做饭")).isEqualTo(OutcomeKind.REPORT);
        assertThat(kind(judges, "今晚吃啥")).isEqualTo(OutcomeKind.CHATTER);
    }

    @Test
    void refuseADamagedFile(CapturedOutput log) {
        byte[] damaged = SHIPPED.clone();
        for (int at = 1000; at < damaged.length; at += 997) {
            damaged[at] ^= 0x55;
        }
        assertThat(Judges.read(new ByteArrayResource(damaged, "damaged.bin"), Optional.empty())
                        .present())
                .isFalse();
        assertThat(log).contains("damaged.bin");
    }

    @Test
    void refuseAFileThatIsNotThere(CapturedOutput log) {
        assertThat(Judges.read(new ClassPathResource("nowhere.bin"), Optional.empty())
                        .present())
                .isFalse();
        assertThat(log).contains("nowhere.bin");
    }

    @Test
    void doWithoutAModelOfMeaningsThatCannotBeLoaded(CapturedOutput log) {
        Judges judges = Judges.read(new ByteArrayResource(SHIPPED, "shipped.bin"), Optional.of(() -> {
            throw new UnsatisfiedLinkError("no native library");
        }));
        assertThat(judges.closerState()).isEqualTo(CloserLook.State.WAITING);
        assertThat(judges.closer(LETTER)).isEmpty();
        assertThat(judges.closerState()).isEqualTo(CloserLook.State.BROKEN);
        assertThat(judges.closer("再说一遍，" + LETTER)).isEmpty();
        assertThat(log).containsOnlyOnce("no native library");
        assertThat(kind(judges, "南岭又停水了，没法做饭")).isEqualTo(OutcomeKind.REPORT);
    }

    @Test
    void loadTheModelOfMeaningsOnlyWhenItIsAsked() {
        Judges judges = Judges.read(new ByteArrayResource(SHIPPED, "shipped.bin"), Optional.of(Bge::new));
        assertThat(kind(judges, "今晚吃啥")).isEqualTo(OutcomeKind.CHATTER);
        assertThat(judges.closerState()).isEqualTo(CloserLook.State.WAITING);
        assertThat(judges.closer(LETTER))
                .hasValueSatisfying(look -> assertThat(look.telling()).isPositive());
        assertThat(judges.closerState()).isEqualTo(CloserLook.State.LOADED);
    }

    private static OutcomeKind kind(Judges judges, String text) {
        var message = new GroupMessage("m", "g", "r", "r", Instant.EPOCH, MessageType.TEXT, text, null, null);
        return new Intake(Words.TOWNSHIP, new Knowledge(Words.SHIPPED, judges))
                .decide(message, new Conversation(), new MemoryCases())
                .get(0)
                .outcome()
                .kind();
    }

    private static byte[] shipped() {
        try (var in = new ClassPathResource("weights.bin").getInputStream()) {
            return in.readAllBytes();
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
    }
}
