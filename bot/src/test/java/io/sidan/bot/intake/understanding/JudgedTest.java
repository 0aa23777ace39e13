package io.sidan.bot.intake.understanding;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class JudgedTest {

    @Test
    void readsOnlyWhatIsSaidInWordsOfATextFullOfSigns() {
        assertThat(Judged.of("巷子里停水了，请来修 <img src=x onerror=alert(1)>")).isEqualTo("巷子里停水了，请来修1");
    }

    @Test
    void readsAClauseOnce() {
        assertThat(Judged.of("停水了。" + "快来修。".repeat(200))).isEqualTo("停水了。快来修。");
    }

    @Test
    void leavesOrdinaryTextAsItIs() {
        String text = "3 号楼 WiFi 断了两天,物业 KTV 半夜还唱!";
        assertThat(Judged.of(text)).isEqualTo(text);
    }
}
