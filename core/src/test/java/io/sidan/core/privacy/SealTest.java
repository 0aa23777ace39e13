package io.sidan.core.privacy;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import javax.crypto.SecretKey;
import javax.crypto.spec.SecretKeySpec;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class SealTest {

    private final Seal seal = new Seal(key(1));

    @ParameterizedTest
    @ValueSource(strings = {"停水了", " ", "𠮷😀", "\u202Eabc\u0000", "'; DROP TABLE message; --"})
    void opensWhatItSealed(String words) {
        assertThat(seal.open(seal.seal(words))).isEqualTo(words);
    }

    @Test
    void opensLongWords() {
        String words = "水".repeat(100_000);
        assertThat(seal.open(seal.seal(words))).isEqualTo(words);
    }

    @Test
    void sealsNothingToNothing() {
        assertThat(seal.seal("")).isNull();
        assertThat(seal.seal(null)).isNull();
        assertThat(seal.open(null)).isEmpty();
    }

    @Test
    void sealsEqualWordsUnequally() {
        assertThat(seal.seal("停水了")).isNotEqualTo(seal.seal("停水了"));
    }

    @Test
    void showsNothingOfTheWords() {
        String sealed = new String(seal.seal("water is off"), StandardCharsets.ISO_8859_1);
        assertThat(sealed).doesNotContain("water");
    }

    @Test
    void refusesBytesAlteredAnywhere() {
        byte[] sealed = seal.seal("停水了");
        for (int i = 0; i < sealed.length; i++) {
            byte[] altered = sealed.clone();
            altered[i] ^= 1;
            assertThatThrownBy(() -> seal.open(altered)).as("byte " + i).isInstanceOf(UnreadableSeal.class);
        }
    }

    @Test
    void refusesBytesCutOff() {
        byte[] sealed = seal.seal("停水了");
        for (int length = 0; length < sealed.length; length++) {
            byte[] cut = Arrays.copyOf(sealed, length);
            assertThatThrownBy(() -> seal.open(cut)).as(length + " bytes").isInstanceOf(UnreadableSeal.class);
        }
    }

    @Test
    void refusesAnotherKey() {
        assertThatThrownBy(() -> new Seal(key(2)).open(seal.seal("停水了"))).isInstanceOf(UnreadableSeal.class);
    }

    private static SecretKey key(int fill) {
        byte[] key = new byte[32];
        Arrays.fill(key, (byte) fill);
        return new SecretKeySpec(key, "AES");
    }
}
