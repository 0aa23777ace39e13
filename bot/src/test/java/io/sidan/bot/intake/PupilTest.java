package io.sidan.bot.intake;

import static org.assertj.core.api.Assertions.assertThat;

import io.sidan.bot.intake.lesson.Lessons;
import io.sidan.bot.intake.matching.Matcher;
import io.sidan.bot.intake.understanding.Finding;
import io.sidan.bot.intake.understanding.Impressions;
import io.sidan.core.learning.Example;
import io.sidan.core.learning.Fingerprint;
import io.sidan.core.learning.Lesson;
import io.sidan.core.message.GroupMessage;
import io.sidan.core.message.MessageType;
import io.sidan.core.message.OutcomeKind;
import java.time.Instant;
import java.util.List;
import org.junit.jupiter.api.Test;

/** What people taught is believed, but never so far that a danger or a secret is let pass. */
class PupilTest {

    private final Lessons lessons = new Lessons();
    private final Impressions impressions = new Impressions(Words.TOWNSHIP, Words.KNOWLEDGE);
    private final Pupil pupil = new Pupil(new Filing(impressions, new Matcher()));

    /** Whoever clicks wrongly must not talk a danger away. */
    @Test
    void showsDangerToAPersonWhateverWasTaught() {
        String danger = "石窑小学门口电线掉地上冒火花了,快来人";
        teach(danger, "REPORT", "CHATTER");
        Finding heard = hear(danger);
        assertThat(heard.kind()).isEqualTo(OutcomeKind.UNSURE);
        assertThat(heard.why()).contains("照工作人员上次的改法").contains("急事");
    }

    @Test
    void makesACandidateAtMostOfWhatWasMissed() {
        String missed = "戏台后头那口老井又泛味儿了";
        teach(missed, "CHATTER", "REPORT");
        Finding heard = hear(missed + "!");
        assertThat(heard.kind()).isEqualTo(OutcomeKind.REPORT);
        assertThat(heard.confidence()).isLessThan(0.75);
    }

    @Test
    void neverPutsASensitiveMatterAside() {
        String beaten = "我男人喝醉了又打我，家暴不敢回家";
        teach(beaten, "SENSITIVE", "CHATTER");
        assertThat(hear(beaten).kind()).isEqualTo(OutcomeKind.SENSITIVE);
    }

    private Finding hear(String text) {
        var message = new GroupMessage("m", "g", "p", "老王", Instant.EPOCH, MessageType.TEXT, text, null, null);
        return pupil.taught(impressions.of(message), lessons.of(text)).finding();
    }

    private void teach(String words, String machine, String answer) {
        lessons.learn(List.of(new Example(1, 1, true, "g", Lesson.KIND, machine, answer, null, Fingerprint.of(words))));
    }
}
