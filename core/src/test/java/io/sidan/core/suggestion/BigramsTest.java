package io.sidan.core.suggestion;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class BigramsTest {

    @Test
    void makesOneWordOfTwoNeighbouringLetters() {
        assertThat(Bigrams.index("停水了")).isEqualTo("u505c6c34 u6c344e86");
    }

    @Test
    void joinsNothingAcrossPunctuation() {
        assertThat(Bigrams.index("停水,没电")).isEqualTo("u505c6c34 u6ca17535");
        assertThat(Bigrams.index("停 水")).isEmpty();
    }

    @Test
    void namesEachPairOnce() {
        assertThat(Bigrams.index("停水停水")).isEqualTo("u505c6c34 u6c34505c");
    }

    @Test
    void looksAtNoCase() {
        assertThat(Bigrams.index("KTV")).isEqualTo(Bigrams.index("ktv"));
    }

    @Test
    void takesLettersBeyondTheBasicPlane() {
        assertThat(Bigrams.index("𠮷田")).isEqualTo("u20bb77530");
    }

    @Test
    void takesLongWordsByTheirBeginning() {
        assertThat(Bigrams.index("水".repeat(100_000))).isEqualTo("u6c346c34");
        assertThat(Bigrams.index("。".repeat(1_999) + "𠮷".repeat(10))).isEmpty();
    }

    @Test
    void keepsNumbersThatIdentifyAPersonOut() {
        assertThat(Bigrams.index("打13812345678")).isEqualTo(Bigrams.index("打138****5678"));
    }

    @Test
    void asksForAllOfTheWords() {
        assertThat(Bigrams.query("停水了")).isEqualTo("+u505c6c34 +u6c344e86");
    }

    @Test
    void asksNothingOfOneLetterOrOfSigns() {
        assertThat(Bigrams.query("水")).isEmpty();
        assertThat(Bigrams.query("")).isEmpty();
        assertThat(Bigrams.query("+-*\"()~<>@ %_")).isEmpty();
    }

    @Test
    void letsNoOperatorOfTheQueryLanguageThrough() {
        assertThat(Bigrams.query("停水* -没电\" (路)")).isEqualTo("+u505c6c34 +u6ca17535");
    }
}
