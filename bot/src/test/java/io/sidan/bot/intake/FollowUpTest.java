package io.sidan.bot.intake;

import static io.sidan.core.message.OutcomeKind.CHATTER;
import static io.sidan.core.message.OutcomeKind.CORRECTION;
import static io.sidan.core.message.OutcomeKind.NOTICE;
import static io.sidan.core.message.OutcomeKind.QUESTION;
import static io.sidan.core.message.OutcomeKind.REPORT;
import static io.sidan.core.message.OutcomeKind.SUPPLEMENT;
import static io.sidan.core.message.OutcomeKind.SUPPORT;
import static io.sidan.core.message.OutcomeKind.WITHDRAWAL;
import static org.assertj.core.api.Assertions.assertThat;

import io.sidan.core.message.MessageType;
import java.time.Duration;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** What is said of a case later, by whoever told of it and by others. */
class FollowUpTest {

    private final Chat chat = new Chat();

    @ParameterizedTest
    @ValueSource(strings = {"俺也看见了", "我也瞧见了", "俺早上也看见了", "我也看见了", "我也闻到了"})
    void takesWhoSawItTooForASupporter(String words) {
        String told = chat.says("r1", "石窑村小学门口的井盖不见了，娃们上学太危险");
        String seen = chat.says("r2", words);

        assertThat(chat.kind(seen)).isEqualTo(SUPPORT);
        assertThat(chat.incident(seen)).isEqualTo(chat.incident(told));
    }

    @Test
    void takesWhoSawSomethingElseForTalk() {
        assertThat(chat.kind(chat.says("r2", "我也看见了"))).isEqualTo(CHATTER);
    }

    @Test
    void givesSupportToTheCaseWhosePlaceIsNamed() {
        String lamp = chat.says("r1", "前街路灯坏了三盏");
        chat.says("r2", "后街下水道堵了，污水往外冒");
        String seen = chat.says("r3", "前街那个我也看见了");

        assertThat(chat.incident(seen)).isEqualTo(chat.incident(lamp));
    }

    @ParameterizedTest
    @CsvSource({"我们南头停水了，做不成饭,来水了", "南岭又停电了，冰箱都化了,来电了", "西坡路灯坏了三盏,路灯亮了，谢谢啊", "停气了，没法做饭,有气了", "网断了一天了，娃没法上网课,通了"})
    void hearsHoursLaterThatItIsOver(String problem, String over) {
        String told = chat.says("r1", problem);
        chat.after(Duration.ofHours(5)).says("r2", "晚上打麻将三缺一");
        String settled = chat.says("r1", over);

        assertThat(chat.kind(settled)).isEqualTo(SUPPLEMENT);
        assertThat(chat.incident(settled)).isEqualTo(chat.incident(told));
    }

    @Test
    void hearsFromAnotherThatTheOnlySuchCaseIsOver() {
        String water = chat.says("r1", "南岭停水了，没水吃");
        chat.says("r2", "西坡路灯坏了三盏");
        String settled = chat.after(Duration.ofHours(3)).says("r3", "来水了");

        assertThat(chat.incident(settled)).isEqualTo(chat.incident(water));
    }

    @Test
    void guessesNotWhichOfTwoIsOver() {
        chat.says("r1", "南岭停水了，没水吃");
        chat.says("r2", "西坡水管爆了，淌了一路");
        String settled = chat.after(Duration.ofHours(3)).says("r3", "来水了");

        assertThat(chat.kind(settled)).isEqualTo(CHATTER);
    }

    @Test
    void tiesAQuestionWithoutAMatterToTheOwnCase() {
        String pit = chat.says("r1", "西坡村口大坑没人填，摔了好几个人");
        chat.after(Duration.ofHours(2)).says("r2", "南岭路灯坏了半个月");
        String asked = chat.after(Duration.ofHours(2)).says("r1", "修好了没有啊");

        assertThat(chat.kind(asked)).isEqualTo(QUESTION);
        assertThat(chat.incident(asked)).isEqualTo(chat.incident(pit));
    }

    @ParameterizedTest
    @CsvSource({"西坡的水龙头淌出来的水发绿，做不成饭,西坡水龙头的水还绿不绿", "南岭菜市场的垃圾堆臭得不行，没人拉,南岭菜市场那堆垃圾还臭不臭了"})
    void hearsWhoAsksWhetherItIsStillSo(String problem, String words) {
        String told = chat.says("r1", problem);
        String asked = chat.after(Duration.ofHours(6)).says("r2", words);

        assertThat(chat.kind(asked)).isEqualTo(QUESTION);
        assertThat(chat.incident(asked)).isEqualTo(chat.incident(told));
    }

    @Test
    void bindsTomorrowsNoticeToTheCaseItAnswers() {
        String told = chat.says("r1", "南岭停电一上午了");
        String notice = chat.after(Duration.ofMinutes(40)).says("u1", "明日检修 8点到12点南岭线路停电");

        assertThat(chat.kind(notice)).isEqualTo(NOTICE);
        assertThat(chat.incident(notice)).isEqualTo(chat.incident(told));
    }

    @Test
    void bindsWhatAUnitSaysOfAPlaceHoursLaterToTheOnlyCaseThere() {
        String told = chat.says("r1", "石窑村东头电线杆快倒了，压着人家房");
        chat.says("r2", "南岭的水渠塌了一段，浇不上地");
        String strut = chat.after(Duration.ofHours(6)).says("u1", "石窑村的杆子打了撑，明早换新的");
        String check = chat.says("c1", "【南岭村委】明早八点体检，空腹来");

        assertThat(chat.kind(strut)).isEqualTo(NOTICE);
        assertThat(chat.incident(strut)).isEqualTo(chat.incident(told));
        assertThat(chat.incident(check)).isNull();
    }

    @Test
    void takesThatTheFireIsOutForNoNewFire() {
        String fire = chat.says("r1", "西坡后沟着火了，快来人");
        chat.says("r2", "大家快上后沟");
        String out = chat.after(Duration.ofMinutes(8)).says("r3", "灭了灭了，烧了几棵小树");

        assertThat(chat.kind(out)).isEqualTo(SUPPLEMENT);
        assertThat(chat.incident(out)).isEqualTo(chat.incident(fire));
    }

    @ParameterizedTest
    @CsvSource({
        "石窑村东头的窨井没了盖,不是村东是村西,石窑村西头",
        "俺们村西头那个桥栏杆断了一截,不是村西，是村东头,村东头",
        "前街路灯坏了三盏,不是前街西头是前街东头,前街东头",
        "前街的公厕堵了,是后街西头，不是前街,后街西头"
    })
    void putsThePlaceRight(String problem, String words, String place) {
        String told = chat.says("r1", problem);
        String right = chat.sends("r1", MessageType.VOICE, words, null, null);

        assertThat(chat.kind(right)).isEqualTo(CORRECTION);
        assertThat(chat.incident(right)).isEqualTo(chat.incident(told));
        assertThat(chat.outcome(right).place()).isEqualTo(place);
    }

    @Test
    void leavesASupportersOwnProblemToItself() {
        String bin = chat.says("r1", "南岭垃圾池满了，臭得很，三天没人拉");
        chat.says("r2", "一样一样");
        String tree = chat.says("r2", "俺门口的树倒了压着电线");

        assertThat(chat.kind(tree)).isEqualTo(REPORT);
        assertThat(chat.incident(tree)).isNotEqualTo(chat.incident(bin));
    }

    @Test
    void keepsSeveralThreadsApart() {
        String one = chat.shows("r1");
        String two = chat.shows("r2");
        String dump = chat.says("r2", "南岭桥底下有人倒建筑垃圾");
        String toilet = chat.says("r1", "西坡的公厕堵了，水都漫出来了");
        String when = chat.says("r2", "昨天半夜");
        String where = chat.isAt("r1", "西坡村委旁");

        assertThat(chat.incident(dump)).isNotEqualTo(chat.incident(toilet));
        assertThat(chat.incident(one)).isEqualTo(chat.incident(where)).isEqualTo(chat.incident(toilet));
        assertThat(chat.incident(two)).isEqualTo(chat.incident(when)).isEqualTo(chat.incident(dump));
    }

    @Test
    void letsNobodyElseWithdraw() {
        String told = chat.says("r1", "西坡的井盖没了");
        String other = chat.says("r2", "算了，没事了");
        String own = chat.says("r1", "不用管了，俺们自己盖上了");

        assertThat(chat.incident(other)).isNull();
        assertThat(chat.kind(own)).isEqualTo(WITHDRAWAL);
        assertThat(chat.incident(own)).isEqualTo(chat.incident(told));
    }
}
