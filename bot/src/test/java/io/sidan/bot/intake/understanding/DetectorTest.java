package io.sidan.bot.intake.understanding;

import static org.assertj.core.api.Assertions.assertThat;

import io.sidan.bot.intake.Words;
import io.sidan.core.message.GroupMessage;
import io.sidan.core.message.MessageType;
import io.sidan.core.message.OutcomeKind;
import java.time.Instant;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class DetectorTest {

    private final Detector detector = new Detector(Words.KNOWLEDGE.judges());

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            r1 | 南岭小学后墙的路灯坏了快一个月               | REPORT
            r1 | 石窑村口那座桥塌了半边，娃上学过不去         | REPORT
            r1 | 又停水了，水缸都见底咧                       | REPORT
            r1 | 请求给西坡装几个路灯                         | REPORT
            r1 | 古戏台跟前圪渣堆成山，没人拉                 | REPORT
            r1 | 黑来浇地泵烧了，玉米快旱死                   | REPORT
            r1 | 村干部贪污修路款，把低保给了他小舅子         | SENSITIVE
            r1 | 请问新农合在哪办                             | QUESTION
            r1 | 路灯修好没                                   | QUESTION
            r1 | +1                                           | SUPPORT
            r1 | 俺家也没水                                   | SUPPORT
            r1 | 说错了，是后街                               | CORRECTION
            r1 | 算了，自己修了                               | WITHDRAWAL
            d1 | 哪一段？                                     | QUESTION
            u1 | 南岭线路故障，正在抢修，预计十点恢复送电     | NOTICE
            c1 | 【南岭村委】下午三点来大队开会               | NOTICE
            s1 | 我私下给您打电话                             | CHATTER
            r1 | 谢谢高代表                                   | CHATTER
            r1 | 早上好，祝大家平安健康                       | CHATTER
            r1 | 您反映的路灯问题收悉，经核实，我局已安排维修 | CHATTER
            r1 | 本店清仓促销，买一送一，加微信               | CHATTER
            """)
    void tellsWhatAMessageIsOnItsOwn(String sender, String text, OutcomeKind kind) {
        assertThat(detector.judge(heard(sender, text)).kind()).isEqualTo(kind);
    }

    @ParameterizedTest
    @ValueSource(strings = {"今晚去谁家打牌", "这电影真好看", "哈哈哈哈", "😂😂", "老婆我晚上加班", "周末去不去爬山", "几点吃饭", "我也想你", "困死了"})
    void leavesChatterAlone(String text) {
        assertThat(detector.judge(heard("r1", text)).kind())
                .isIn(OutcomeKind.CHATTER, OutcomeKind.SUPPLEMENT, OutcomeKind.SUPPORT);
    }

    @ParameterizedTest
    @ValueSource(strings = {"井\u200b盖没了", "井盖\u2060没了！", "\u202e井盖没了\u202c"})
    void readsThroughMarksTheEyeDoesNotSee(String text) {
        assertThat(detector.judge(heard("r1", text)).kind()).isEqualTo(OutcomeKind.REPORT);
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "   ", "\u0000", "。。。", "𠮷", "👍"})
    void hasAReasonForEverything(String text) {
        Finding finding = detector.judge(heard("r1", text));

        assertThat(finding.kind()).isEqualTo(OutcomeKind.CHATTER);
        assertThat(finding.why()).isNotBlank();
        assertThat(finding.confidence()).isBetween(0.0, 1.0);
    }

    private static Heard heard(String sender, String text) {
        return Words.heard(
                new GroupMessage("m", "g", sender, sender, Instant.EPOCH, MessageType.TEXT, text, null, null));
    }
}
