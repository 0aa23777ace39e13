package io.sidan.bot.intake;

import static io.sidan.core.message.OutcomeKind.QUESTION;
import static io.sidan.core.message.OutcomeKind.REPORT;
import static io.sidan.core.message.OutcomeKind.UNSURE;
import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import org.junit.jupiter.api.Test;

/** One matter told by different people in their own long words is one case; what only sounds alike is not. */
class MatcherTest {

    private static final String CUTTERS =
            "我是清水湾小区三期的住户，小区东门外的铁件加工作坊每天从早上六点切割到半夜，刺耳的噪音让老人孩子" + "没法休息，粉尘飘得满阳台都是，请有关部门查一查这家作坊有没有手续，尽快让它搬走。";
    private static final String CUTTERS_AGAIN =
            "尊敬的领导：清水湾小区三期门口有一家铁件加工作坊，没有任何环保手续，切割噪音从清晨响到" + "半夜，金属粉尘飘进家里，多次劝说老板不听，希望尽快取缔，还居民一个安静的环境。";
    private static final String CUTTERS_ELSEWHERE =
            "尊敬的领导：枫叶苑小区门口有一家木器加工厂，没有任何环保手续，切割噪音从清晨响到" + "半夜，木屑粉尘飘进家里，多次劝说老板不听，希望尽快取缔，还居民一个安静的环境。";
    private static final String PARKING = "清水湾小区三期的物业从上个月起把业主的停车费从八十涨到一百五，既没有公示也没有征求业主意见，" + "不交钱就不抬杆，要求物业退还多收的停车费。";

    private final Chat chat = new Chat();

    @Test
    void joinsALetterInOtherWordsFromAnotherGroup() {
        String one = chat.says("r1", CUTTERS);
        String two = chat.in("h").after(Duration.ofDays(2)).says("r2", CUTTERS_AGAIN);

        assertThat(chat.incident(two)).isNotNull().isEqualTo(chat.incident(one));
    }

    @Test
    void keepsTheSameLetterAboutAnotherPlaceApart() {
        String one = chat.says("r1", CUTTERS_AGAIN);
        String two = chat.in("h").says("r2", CUTTERS_ELSEWHERE);

        assertThat(chat.incident(two)).isNotNull().isNotEqualTo(chat.incident(one));
    }

    @Test
    void keepsTwoMattersOfOneEstateApart() {
        String one = chat.says("r1", CUTTERS);
        String two = chat.in("h").says("r2", PARKING);

        assertThat(chat.incident(two)).isNotNull().isNotEqualTo(chat.incident(one));
    }

    @Test
    void forgetsAMatterAfterAFortnight() {
        String one = chat.says("r1", CUTTERS);
        String two = chat.in("h").after(Duration.ofDays(15)).says("r2", CUTTERS_AGAIN);

        assertThat(chat.incident(two)).isNotEqualTo(chat.incident(one));
    }

    @Test
    void tiesAQuestionToTheCaseItIsAbout() {
        String one = chat.says("r1", CUTTERS);
        String asked = chat.in("h").says("r2", "请问清水湾小区三期的铁件加工作坊什么时候能搬走？");

        assertThat(chat.kind(asked)).isEqualTo(QUESTION);
        assertThat(chat.incident(asked)).isEqualTo(chat.incident(one));
    }

    /** It is a case that waits for a person, so that who writes of the same finds it. */
    @Test
    void keepsALetterInDoubtForTheNextAboutTheSame() {
        String one = chat.says("r1", "育才路什么时候拓宽？去年两边商户收到通知说要改成四车道，门面要退让几米，一年多了没有施工的人来，" + "想问一问到底什么时候开工，我们好安排进货。");
        String two = chat.in("h")
                .says("r2", "咨询育才路拓宽的事。听说育才路要拓宽成四车道，两边的商户都收到了通知，可是一年多过去了还没有" + "看到施工的人，请问这条路到底什么时候开工，商户的门面要退让多少米？");

        assertThat(chat.kind(one)).isEqualTo(UNSURE);
        assertThat(chat.kind(two)).isEqualTo(REPORT);
        assertThat(chat.incident(two)).isNotNull().isEqualTo(chat.incident(one));
    }

    /** Two letters that name but a firm each are no more alike for the words every firm has. */
    @Test
    void keepsTwoFirmsApart() {
        String one = chat.says("r1", "恒远建材有限公司拖欠我们二十多个工人四个月的工资，找经理说了几次都推到下个月，请有关部门帮我们要回血汗钱，家里老人看病娃娃上学都等着用钱。");
        String two = chat.in("h")
                .says("r2", "丰泽纺织有限公司大半年没有给车间的女工发过工资，老板躲着不露面，三十几个人轮流守在厂门口等，请有关部门" + "帮忙催一催，把该给的工钱给了，不要再推到下个月。");

        assertThat(chat.incident(two)).isNotNull().isNotEqualTo(chat.incident(one));
    }

    @Test
    void findsACaseAmongManyByItsWords() {
        String one = chat.says("r1", CUTTERS);
        for (int i = 0; i < 200; i++) {
            chat.in("g" + i).says("n" + i, "南岭" + (char) ('一' + i) + "巷的麻将馆半夜放音响，噪音吵得睡不着");
        }
        String two = chat.in("h").says("r2", CUTTERS_AGAIN);

        assertThat(chat.incident(two)).isEqualTo(chat.incident(one));
    }
}
