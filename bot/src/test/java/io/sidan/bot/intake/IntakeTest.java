package io.sidan.bot.intake;

import static io.sidan.core.message.OutcomeKind.CHATTER;
import static io.sidan.core.message.OutcomeKind.COMMAND;
import static io.sidan.core.message.OutcomeKind.CORRECTION;
import static io.sidan.core.message.OutcomeKind.NOTICE;
import static io.sidan.core.message.OutcomeKind.QUESTION;
import static io.sidan.core.message.OutcomeKind.REPORT;
import static io.sidan.core.message.OutcomeKind.SENSITIVE;
import static io.sidan.core.message.OutcomeKind.SUPPLEMENT;
import static io.sidan.core.message.OutcomeKind.SUPPORT;
import static io.sidan.core.message.OutcomeKind.UNSURE;
import static io.sidan.core.message.OutcomeKind.WITHDRAWAL;
import static org.assertj.core.api.Assertions.assertThat;

import io.sidan.core.message.MessageType;
import java.time.Duration;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

class IntakeTest {

    private final Chat chat = new Chat();

    @Test
    void assemblesOneReportOutOfAnInterleavedChat() {
        String photo = chat.shows("r1");
        String fragment = chat.says("r1", "石窑村后头那道水渠");
        String idle = chat.says("r9", "今晚谁来打牌");
        String words = chat.says("r1", "塌了一大截，浇不上地");
        String other = chat.says("r2", "西坡路灯坏了半个月");
        String later = chat.isAt("r1", "石窑村后坡水渠");

        assertThat(chat.kind(words)).isEqualTo(REPORT);
        assertThat(chat.outcome(words).category()).isEqualTo("W2");
        assertThat(Set.of(photo, fragment, later)).allSatisfy(id -> {
            assertThat(chat.kind(id)).isEqualTo(SUPPLEMENT);
            assertThat(chat.incident(id)).isEqualTo(chat.incident(words));
        });
        assertThat(chat.kind(idle)).isEqualTo(CHATTER);
        assertThat(chat.kind(other)).isEqualTo(REPORT);
        assertThat(chat.incident(other)).isNotEqualTo(chat.incident(words));
    }

    @Test
    void forgetsAPhotoThatWaitedTooLong() {
        String photo = chat.shows("r1");
        chat.after(Duration.ofMinutes(4)).says("r1", "西坡停水了");

        assertThat(chat.kind(photo)).isEqualTo(CHATTER);
    }

    @Test
    void countsMeTooByQuoteElseByContent() {
        String lamp = chat.says("r1", "西坡路灯不亮");
        String water = chat.says("r2", "南岭停水了，没水吃");
        String quoted = chat.answers(lamp, "r3", "+1");
        String same = chat.says("r4", "俺家也没水");

        assertThat(chat.kind(quoted)).isEqualTo(SUPPORT);
        assertThat(chat.incident(quoted)).isEqualTo(chat.incident(lamp));
        assertThat(chat.kind(same)).isEqualTo(SUPPORT);
        assertThat(chat.incident(same)).isEqualTo(chat.incident(water));
    }

    @Test
    void takesNoCountingOfHeadsForSupport() {
        chat.says("r1", "西坡路灯不亮");
        String offer = chat.says("r2", "团购鸡蛋的扣1，够二十份就送");

        assertThat(chat.kind(offer)).isEqualTo(CHATTER);
        assertThat(chat.kind(chat.says("r3", "+1"))).isEqualTo(CHATTER);
        assertThat(chat.kind(chat.answers(offer, "r4", "我家也要 +1"))).isEqualTo(CHATTER);
        assertThat(chat.kind(chat.says("d1", "1"))).isEqualTo(CHATTER);
    }

    @Test
    void hasNothingToSupportWithoutACase() {
        assertThat(chat.kind(chat.says("r1", "+1"))).isEqualTo(CHATTER);
    }

    @Test
    void joinsWhatAnotherGroupTells() {
        String here = chat.says("r1", "古戏台门口的路塌了个大坑");
        String there = chat.in("h").says("r7", "古戏台门口大坑，车都陷进去了");

        assertThat(chat.kind(there)).isEqualTo(REPORT);
        assertThat(chat.incident(there)).isEqualTo(chat.incident(here));
    }

    @Test
    void keepsTheSameSentenceAboutAnotherPlaceApart() {
        String one = chat.says("r1", "希望领导解决幸福家园小区垃圾成堆没人拉的问题");
        String two = chat.says("r2", "希望领导解决锦绣名城小区垃圾成堆没人拉的问题");
        String north = chat.says("r3", "石窑村北头路灯坏了，黑来看不见路");
        String south = chat.says("r4", "石窑村南头路灯坏了，黑来看不见路");

        assertThat(Set.of(chat.incident(one), chat.incident(two), chat.incident(north), chat.incident(south)))
                .hasSize(4);
    }

    @Test
    void neverSwallowsAnotherPersonsReport() {
        String first = chat.says("r1", "西坡的机井坏了，浇不上地");
        String second = chat.says("r2", "南岭小学门口天天堵车，娃们过马路危险");

        assertThat(chat.kind(second)).isEqualTo(REPORT);
        assertThat(chat.incident(second)).isNotEqualTo(chat.incident(first));
    }

    @Test
    void understandsCorrectionAndWithdrawal() {
        String report = chat.says("r1", "石窑村东头路灯坏了");
        String correction = chat.says("r1", "说错了，是石窑村西头");
        String withdrawal = chat.after(Duration.ofMinutes(5)).says("r1", "算了，自己修了");

        assertThat(chat.kind(correction)).isEqualTo(CORRECTION);
        assertThat(chat.outcome(correction).place()).isEqualTo("石窑村西头");
        assertThat(chat.kind(withdrawal)).isEqualTo(WITHDRAWAL);
        assertThat(chat.incident(withdrawal)).isEqualTo(chat.incident(report));
    }

    @Test
    void recallsOneMessageAlone() {
        String report = chat.says("r1", "西坡的井盖没了");
        String recall = chat.recalls("r1", report);

        assertThat(chat.kind(recall)).isEqualTo(WITHDRAWAL);
        assertThat(chat.incident(recall)).isEqualTo(chat.incident(report));
        assertThat(chat.kind(report)).isEqualTo(REPORT);
    }

    @Test
    void takesTheAnswerToAQuestionAsTheMissingPlace() {
        String report = chat.says("r1", "变压器冒烟了，快来人");
        String question = chat.after(Duration.ofMinutes(1)).says("r2", "哪的？");
        String answer = chat.after(Duration.ofMinutes(3)).says("r1", "南岭磨坊后头");

        assertThat(chat.kind(question)).isEqualTo(QUESTION);
        assertThat(chat.kind(answer)).isEqualTo(SUPPLEMENT);
        assertThat(chat.incident(answer)).isEqualTo(chat.incident(report));
    }

    @Test
    void bindsEvidenceToTheCaseACommandNames() {
        String report = chat.says("r1", "西坡路灯不亮");
        chat.after(Duration.ofHours(5));
        String photo = chat.shows("d1");
        String done = chat.says("d1", "1号修好了");

        assertThat(chat.kind(done)).isEqualTo(COMMAND);
        assertThat(chat.kind(photo)).isEqualTo(SUPPLEMENT);
        assertThat(chat.incident(photo)).isEqualTo(chat.incident(report));
    }

    @Test
    void takesABareDigitForACommandOnlyInADeputysAnswer() {
        String report = chat.says("r1", "西坡路灯不亮");

        assertThat(chat.kind(chat.answers(report, "d1", "1"))).isEqualTo(COMMAND);
        assertThat(chat.kind(chat.answers(report, "r2", "1"))).isNotEqualTo(COMMAND);
    }

    @Test
    void bindsANoticeToWhatItAnswers() {
        String report = chat.says("r1", "南岭停电了");
        String notice = chat.says("u1", "南岭线路跳闸，停电半小时，正在抢修");

        assertThat(chat.kind(notice)).isEqualTo(NOTICE);
        assertThat(chat.incident(notice)).isEqualTo(chat.incident(report));
    }

    @Test
    void keepsSensitiveMattersFromEverybodyElse() {
        String report = chat.says("r1", "我男人喝醉了又打我，家暴不敢回家");
        String video = chat.sends("r1", MessageType.VIDEO, null, null, null);

        assertThat(chat.kind(report)).isEqualTo(SENSITIVE);
        assertThat(chat.outcome(report).confidential()).isTrue();
        assertThat(chat.kind(video)).isEqualTo(SENSITIVE);
    }

    @Test
    void keepsAVoiceNobodyWroteDownForAPerson() {
        assertThat(chat.kind(chat.sends("r1", MessageType.VOICE, null, null, null)))
                .isEqualTo(UNSURE);
    }

    @Test
    void makesOneCaseOfAFlood() {
        IntStream.range(0, 500).forEach(i -> chat.says("r1", "西坡停水了，没水吃 " + i));

        Set<Long> incidents =
                chat.outcomes().keySet().stream().map(chat::incident).collect(Collectors.toSet());
        assertThat(incidents).containsExactly(1L);
    }

    @Test
    void givesEveryMessageAReasonThatQuotesNoChatter() {
        chat.says("r1", "昨天相亲那个姑娘真俊");
        chat.says("r2", "哈哈 恭喜老李家二小子");
        chat.shows("r3");

        assertThat(chat.outcomes().values()).allSatisfy(outcome -> {
            assertThat(outcome.kind()).isEqualTo(CHATTER);
            assertThat(outcome.why()).isNotBlank().doesNotContain("相亲", "姑娘", "恭喜", "二小子");
        });
    }
}
