package io.sidan.bot.intake;

import static io.sidan.core.message.OutcomeKind.CHATTER;
import static io.sidan.core.message.OutcomeKind.QUESTION;
import static io.sidan.core.message.OutcomeKind.REPORT;
import static io.sidan.core.message.OutcomeKind.SUPPLEMENT;
import static io.sidan.core.message.OutcomeKind.SUPPORT;
import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** How people talk of one matter, and what belongs to it. */
class DialogueTest {

    private final Chat chat = new Chat();

    @Test
    void takesWhatAnotherAddsWithinMomentsIntoTheCase() {
        String told = chat.says("r1", "西坡水塔底下几个娃耍水，没大人看着");
        String pit = chat.says("r2", "快去个人，那有个深坑");
        String hollow = chat.says("r3", "底下怕是淘空了，都绕着走");

        assertThat(chat.incident(pit)).isEqualTo(chat.incident(told));
        assertThat(chat.incident(hollow)).isEqualTo(chat.incident(told));
    }

    @ParameterizedTest
    @CsvSource({
        "石窑村口的井盖叫人偷了，黑窟窿,俺搬块石头先围住了 骑电车的慢点",
        "南岭后坡的草着火了，快来人,火往林子里烧过去了",
        "西坡桥上的栏杆断了，差点掉下去,都绕道走后街",
        "南岭有条野狗乱咬人，没人管,咬的就是俺，才打了针"
    })
    void takesInWhatThoseNearItSay(String problem, String words) {
        String told = chat.says("r1", problem);
        chat.says("r3", "哎呀");
        String near = chat.says("r2", words);
        String later = chat.after(Duration.ofMinutes(20)).says("r4", "路上慢点啊");

        assertThat(chat.incident(near)).isNotNull().isEqualTo(chat.incident(told));
        assertThat(chat.kind(later)).isEqualTo(CHATTER);
    }

    @Test
    void hearsWhatItDoesToOthers() {
        String told = chat.says("r1", "南岭菜市场后头的垃圾堆了半个月没人拉");
        String flies = chat.says("r2", "熏得饭都吃不下");
        String joke = chat.after(Duration.ofMinutes(3)).says("r3", "昨晚那个电视剧看不下去");

        assertThat(chat.kind(flies)).isEqualTo(SUPPORT);
        assertThat(chat.incident(flies)).isEqualTo(chat.incident(told));
        assertThat(chat.kind(joke)).isEqualTo(CHATTER);
    }

    @Test
    void leavesAnothersOwnProblemAlone() {
        String pump = chat.says("r1", "石窑村机井的泵烧了，浇不上地");
        String pipe = chat.says("r2", "井边上那根管子也裂了，水都流到路上了");
        String lamp = chat.says("r3", "石窑村小学门口的路灯不亮了");

        assertThat(chat.kind(pipe)).isEqualTo(REPORT);
        assertThat(Set.of(chat.incident(pump), chat.incident(pipe), chat.incident(lamp)))
                .hasSize(3);
    }

    @Test
    void takesAProblemToldByItselfForNoShareInAnother() {
        String smoke = chat.says("r1", "西坡有人烧秸秆，呛得人睁不开眼");
        String manure = chat.after(Duration.ofMinutes(5)).says("r2", "老冯家猪圈又往沟里排粪，臭得门都出不去");

        assertThat(chat.kind(manure)).isEqualTo(REPORT);
        assertThat(chat.incident(manure)).isNotEqualTo(chat.incident(smoke));
    }

    @Test
    void takesAnOutageInSeveralVillagesForOne() {
        String asked = chat.says("r1", "停电了？");
        String here = chat.says("r2", "南岭也停了");
        String there = chat.says("r3", "西坡也没电，冰箱都化了");

        assertThat(chat.incident(here)).isNotNull().isEqualTo(chat.incident(asked));
        assertThat(chat.incident(there)).isEqualTo(chat.incident(asked));
    }

    @Test
    void letsTheReporterGoOnByQuoting() {
        String told = chat.says("r1", "石窑村机井的泵烧了，浇不上地");
        String still = chat.after(Duration.ofHours(2)).answers(told, "r1", "刚又合了一次闸，还是不出水");
        String other = chat.answers(told, "r2", "俺那块地也等着浇");

        assertThat(chat.kind(still)).isEqualTo(SUPPLEMENT);
        assertThat(chat.kind(other)).isEqualTo(SUPPORT);
        assertThat(chat.incident(still)).isEqualTo(chat.incident(told));
    }

    @Test
    void takesThanksForTalk() {
        chat.says("r1", "西坡水塔旁的井盖没了，娃们上学走那");

        assertThat(chat.kind(chat.says("r1", "辛苦高代表跑一趟了"))).isEqualTo(CHATTER);
    }

    @Test
    void takesAnAnswerForNoCorrection() {
        String told = chat.says("r1", "石窑村北头那道渠决口了，水往院里跑");
        String asked = chat.says("r2", "是南头那个又塌了？");
        String answer = chat.says("r1", "不是，南头那是上回的，这是北头");

        assertThat(chat.kind(asked)).isEqualTo(QUESTION);
        assertThat(chat.kind(answer)).isEqualTo(SUPPLEMENT);
        assertThat(chat.incident(answer)).isEqualTo(chat.incident(told));
    }

    @Test
    void givesAMeTooToWhatCouldBeRead() {
        String lamp = chat.says("r1", "西坡路灯不亮");
        chat.after(Duration.ofSeconds(30));
        String bin = chat.says("r2", "南岭垃圾没人拉，臭死人");
        String seconded = chat.says("r3", "+1");

        assertThat(chat.incident(seconded)).isEqualTo(chat.incident(lamp)).isNotEqualTo(chat.incident(bin));
    }

    @Test
    void keepsOnTheSameMatterThroughALongLetter() {
        String first = chat.says("r1", "清水湾小区三期楼下的铁件加工作坊天天切割，噪音扰民");
        String second = chat.says("r1", "老板姓冯，去年在城西工业园被查过，后来搬到这里来的");
        String third = chat.says("r1", "家里老人心脏不好，孩子明年高考，实在受不了");

        assertThat(chat.incident(second)).isEqualTo(chat.incident(first));
        assertThat(chat.incident(third)).isEqualTo(chat.incident(first));
    }
}
