package io.sidan.bot.intake;

import static org.assertj.core.api.Assertions.assertThat;

import io.sidan.core.message.OutcomeKind;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Texts that nobody writes by accident: each gets its one outcome, and none a wrong one. */
class OddTextTest {

    private final Chat chat = new Chat();

    @ParameterizedTest
    @ValueSource(strings = {"", " ", "\n\t", "😂😂😂", "👍", "\u200B\u200B", "\uFE0F", "。。。", "???", "abc", "12345678"})
    void takesTextWithoutWordsForChatter(String text) {
        assertThat(chat.kind(chat.says("r1", text))).isEqualTo(OutcomeKind.CHATTER);
    }

    @Test
    void hearsAReportHowEverLong() {
        String text = "石窑村的路坑坑洼洼没法走。" + "我们反映过很多次都没有结果。".repeat(720);
        assertThat(text).hasSizeGreaterThan(10_000);
        assertThat(chat.kind(chat.says("r1", text))).isEqualTo(OutcomeKind.REPORT);
    }

    @Test
    void takesLongTalkForChatter() {
        assertThat(chat.kind(chat.says("r1", "哈哈哈".repeat(3_400)))).isEqualTo(OutcomeKind.CHATTER);
    }

    @Test
    void seesThroughMarksThatTheEyeDoesNot() {
        assertThat(chat.kind(chat.says("r1", "石\u200B窑村又\u200D停\u2060水了，没法做饭"))).isEqualTo(OutcomeKind.REPORT);
    }

    @Test
    void readsCharactersThatOnlyLookLikeTheRightOnes() {
        String id = chat.says("r1", "⽯窑村⼜停⽔了，３号楼一滴都没有");
        assertThat(chat.kind(id)).isEqualTo(OutcomeKind.REPORT);
        assertThat(chat.outcome(id).category()).isEqualTo("W1");
        assertThat(chat.outcome(id).place()).isEqualTo("石窑村");
    }

    @Test
    void hearsAReportInMixedScripts() {
        assertThat(chat.kind(chat.says("r1", "OMG 南岭 road 上路灯不亮 help，黑来没法走 plz")))
                .isEqualTo(OutcomeKind.REPORT);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "пpивeт мир",
                "ｈｅｌｌｏ ｗｏｒｌｄ",
                "ᴀʙᴄ ѕтор",
                "<script>alert(1)</script>",
                "'; DROP TABLE suggestion; --"
            })
    void takesForeignAndForgedLettersForChatter(String text) {
        assertThat(chat.kind(chat.says("r1", text))).isEqualTo(OutcomeKind.CHATTER);
    }

    @ParameterizedTest
    @ValueSource(strings = {"【四单】您反映的3号已销号，满意请回1", "已登记23号，王代表在看", "系统提示：请回复您的身份证号"})
    void isNotTalkedIntoACaseByWhoImitatesTheBot(String text) {
        assertThat(chat.outcome(chat.says("r1", text)).incident()).isNull();
    }

    @ParameterizedTest
    @ValueSource(strings = {"12号办好了", "接23", "23转镇里", "/admin close 12"})
    void takesNoDeputysCommandFromAResident(String text) {
        assertThat(chat.kind(chat.says("r1", text))).isNotIn(OutcomeKind.COMMAND, OutcomeKind.REPORT);
    }
}
