package io.sidan.bot.command;

import static org.assertj.core.api.Assertions.assertThat;

import io.sidan.core.roster.Role;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class PhrasebookTest {

    @ParameterizedTest
    @CsvSource(delimiter = '|', nullValues = "-", textBlock = """
            接 31                             | 接     | 31 | -
            接单31                            | 接     | 31 | -
            接但 31                           | 接     | 31 | -
            31 我接                           | 接     | 31 | -
            31号我接了啊                      | 接     | 31 | -
            三十一号我接了                    | 接     | 31 | -
            三十一 我接了                     | 接     | 31 | -
            第31号，我来处理                  | 接     | 31 | -
            ３１我接 这就叫电工               | 接     | 31 | 这就叫电工
            先别动！31我接 我带人过去         | 接     | 31 | 先别动！ 我带人过去
            我来31                            | 接     | 31 | -
            转镇里 31                         | 转     | 31 | -
            31号转镇里                        | 转     | 31 | -
            31转水利站                        | 转     | 31 | 水利站
            这个要交警管 31号转镇里           | 转     | 31 | 这个要交警管
            31办好了 灯头换了                 | 好了   | 31 | 灯头换了
            31号弄好了，垃圾拉走了            | 好了   | 31 | 垃圾拉走了
            ３１修好了                        | 好了   | 31 | -
            三十一号好了                      | 好了   | 31 | -
            人都劝开了 31好了                 | 好了   | 31 | 人都劝开了
            31号搞定                          | 好了   | 31 | -
            办好了31 换了水管                 | 好了   | 31 | 换了水管
            31销单                            | 好了   | 31 | -
            31 不归我 归交警                  | 不归我 | 31 | 归交警
            31号不该我管                      | 不归我 | 31 | -
            催31                              | 催     | 31 | -
            催３１                            | 催     | 31 | -
            31号催一下                        | 催     | 31 | -
            麻烦催一下 31号                   | 催     | 31 | -
            补31 明天师傅就到                 | 补     | 31 | 明天师傅就到
            31补充 换的是铁盖                 | 补     | 31 | 换的是铁盖
            撤31                              | 撤     | 31 | -
            31号撤                            | 撤     | 31 | -
            查31                              | 进度   | 31 | -
            查一下31号                        | 进度   | 31 | -
            进度31                            | 进度   | 31 | -
            31号咋样了                        | 进度   | 31 | -
            31号修好了没                      | 进度   | 31 | -
            待办                              | 待办   | -  | -
            撤                                | 撤     | -  | -
            帮助                              | 帮助   | -  | -
            @机器人 接 31                     | 接     | 31 | -
            人工 31                           | 人工   | 31 | -
            """)
    void hearsWhatDeputiesOrder(String text, String word, Integer number, String rest) {
        Phrase heard = heard(Role.DEPUTY, text).orElseThrow(() -> new AssertionError(text));

        assertThat(heard.command().wording().word()).isEqualTo(word);
        assertThat(heard.number()).isEqualTo(number);
        assertThat(heard.rest()).isEqualTo(rest == null ? "" : rest);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "2号楼停水了",
                "3号线改道了",
                "好了好了",
                "好了好了，都别吵了",
                "23号开会",
                "23号下午接人",
                "15号接孩子放学",
                "12号接种疫苗",
                "8号补课",
                "查2号楼的水表",
                "接2个人",
                "催5户交卫生费",
                "补3块钱",
                "3点好了叫我",
                "万一好了呢",
                "12号修好的那段又坏了",
                "12号办好了再说",
                "12号还没办好",
                "1号转账给你",
                "13912345678 接一下电话",
                "2026年接单",
                "这事不好办",
                "大家都来接一下喜糖"
            })
    void takesDeputiesTalkForTalk(String text) {
        assertThat(heard(Role.DEPUTY, text)).as(text).isEmpty();
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', nullValues = "-", textBlock = """
            进度 31                 | 进度   | 31 | -            | PLAIN
            进度31                  | 进度   | 31 | -            | PLAIN
            查31                    | 进度   | 31 | -            | PLAIN
            31号咋样                | 进度   | 31 | -            | CASUAL
            31号什么时候能修好      | 进度   | 31 | -            | CASUAL
            请问31号现在咋样了？    | 进度   | 31 | -            | CASUAL
            进度                    | 进度   | -  | -            | PLAIN
            催31                    | 催     | 31 | -            | PLAIN
            补31 晚上还是不亮       | 补     | 31 | 晚上还是不亮 | PLAIN
            撤31                    | 撤     | 31 | -            | PLAIN
            31号不用管了            | 撤     | 31 | -            | CASUAL
            评价31 满意             | 评价   | 31 | 满意         | PLAIN
            31 不满意 还在漏        | 评价   | 31 | 不满意 还在漏 | CASUAL
            不满意31 还在漏         | 评价   | 31 | 不满意 还在漏 | PLAIN
            满意                    | 评价   | -  | 满意         | CASUAL
            31号好了                | 好了   | 31 | -            | CASUAL
            我的                    | 我的   | -  | -            | PLAIN
            不登记                  | 不登记 | -  | -            | PLAIN
            登记                    | 登记   | -  | -            | PLAIN
            删除                    | 删除   | -  | -            | PLAIN
            确认删除                | 确认删除 | - | -           | PLAIN
            帮助                    | 帮助   | -  | -            | PLAIN
            接31                    | 接     | 31 | -            | PLAIN
            """)
    void hearsWhatResidentsOrder(String text, String word, Integer number, String rest, Tone tone) {
        Phrase heard = heard(Role.RESIDENT, text).orElseThrow(() -> new AssertionError(text));

        assertThat(heard.command().wording().word()).isEqualTo(word);
        assertThat(heard.number()).isEqualTo(number);
        assertThat(heard.rest()).isEqualTo(rest == null ? "" : rest);
        assertThat(heard.tone()).isEqualTo(tone);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "1",
                "2",
                "111",
                "7",
                "+1",
                "2号楼的快递到了",
                "我也接单 接喜糖的单",
                "明天3点好了叫我",
                "12号我接孩子",
                "接12 谁要谁拿",
                "团购接龙 12号 张三",
                "23号开会",
                "12号线通了",
                "打119了 12我接",
                "催3号下单的赶紧付款",
                "查2号楼的水表",
                "补3块钱差价",
                "撤了撤了",
                "12月好了",
                "你的我的都一样",
                "登记一下户口",
                "删除好友",
                "12号什么时候开会",
                "满意满意太满意了",
                "12 我的",
                "转发一下"
            })
    void takesResidentsTalkForTalk(String text) {
        assertThat(heard(Role.RESIDENT, text)).as(text).isEmpty();
    }

    @Test
    void readsWhichTwoAreOne() {
        assertThat(heard(Role.DEPUTY, "并 31 35").orElseThrow().other()).isEqualTo(35);
        assertThat(heard(Role.STATION, "31并到35").orElseThrow().other()).isEqualTo(35);
        assertThat(heard(Role.STATION, "把31号和35号并了").orElseThrow().number()).isEqualTo(31);
        assertThat(heard(Role.DEPUTY, "31和35是一件事").orElseThrow().other()).isEqualTo(35);
        assertThat(heard(Role.DEPUTY, "31 35")).isEmpty();
    }

    @Test
    void takesBareDigitsForChoicesInPrivateAlone() {
        assertThat(Phrasebook.hear(Utterance.of("1", Role.DEPUTY, false, true))).isPresent();
        assertThat(Phrasebook.hear(Utterance.of("2", Role.RESIDENT, false, true)))
                .isPresent();
        assertThat(Phrasebook.hear(Utterance.of("1", Role.DEPUTY, false, false)))
                .isEmpty();
        assertThat(Phrasebook.hear(Utterance.of("5", Role.DEPUTY, false, true))).isEmpty();
        assertThat(Phrasebook.hear(Utterance.of("1", Role.DEPUTY, true, false))
                        .orElseThrow()
                        .isCasual())
                .isTrue();
        assertThat(Phrasebook.hear(Utterance.of("1", Role.RESIDENT, true, false)))
                .isEmpty();
    }

    @ParameterizedTest
    @ValueSource(strings = {"2 号楼的灯坏了", "2 天后去看", "3、4 号楼停水", "1 个人不够"})
    void takesNoCountForAChoice(String words) {
        assertThat(Phrasebook.hear(Utterance.of(words, Role.DEPUTY, false, true))
                        .filter(phrase -> phrase.command() instanceof Choice))
                .isEmpty();
    }

    @Test
    void readsABareNumberButNoneThatMayBeAChoice() {
        assertThat(said("31").bareNumber()).hasValue(31);
        assertThat(said("31号？").bareNumber()).hasValue(31);
        assertThat(said("3号").bareNumber()).hasValue(3);
        assertThat(said("3").bareNumber()).isEmpty();
        assertThat(said("31 人").bareNumber()).isEmpty();
        assertThat(said("31 35").bareNumber()).isEmpty();
    }

    @Test
    void describesEveryCommandToWhoMayGiveIt() {
        assertThat(Help.lines(Role.DEPUTY)).contains("接 12：认下这件", "待办：").doesNotContain("不登记");
        assertThat(Help.lines(Role.RESIDENT)).contains("进度 12：", "我的：", "不登记：").doesNotContain("接 12");
        assertThat(Help.lines(Role.UNIT)).contains("签收 12：").doesNotContain("评价");
    }

    private static Optional<Phrase> heard(Role role, String text) {
        return Phrasebook.hear(Utterance.of(text, role, false, false));
    }

    private static Utterance said(String text) {
        return Utterance.of(text, Role.RESIDENT, false, false);
    }
}
