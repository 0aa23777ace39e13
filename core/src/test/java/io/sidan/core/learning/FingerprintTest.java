package io.sidan.core.learning;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class FingerprintTest {

    /** As the store holds what was taught: whoever changes the hashing changes the scheme with it. */
    @Test
    void comesOutAsItWasKept() {
        assertThat(Grams.SCHEME).isEqualTo(1);
        assertThat(Fingerprint.of("渠塌了").written())
                .isEqualTo("3 kuc 1tle 1wmq 1xh7 1yxr 2cjx 2ods 2ra6 2sob 2szv 3it3 4iy8");
    }

    @Test
    void isReadBack() {
        Fingerprint said = Fingerprint.of("上桂花西头的渠塌了七八米");
        assertThat(Fingerprint.read(said.written()).like(said)).isEqualTo(1);
        assertThat(Fingerprint.read(said.written()).tells()).isTrue();
    }

    @Test
    void holdsNoWords() {
        assertThat(Fingerprint.of("上桂花西头的渠塌了").written()).matches("[0-9a-z ]+");
    }

    @ParameterizedTest
    @CsvSource({"又停了,false", "渠又塌了,true", "!!!???,false", "'',false"})
    void knowsAgainWhatIsOfEnoughLetters(String words, boolean tells) {
        assertThat(Fingerprint.of(words).tells()).isEqualTo(tells);
    }

    @Test
    void takesWidthAndDigitsForTheSame() {
        assertThat(Fingerprint.of("３号楼没水").like(Fingerprint.of("5号楼没水"))).isEqualTo(1);
    }

    @Test
    void readsALongTextNoFurtherThanItsBeginning() {
        Fingerprint letter = Fingerprint.of("渠".repeat(20_000));
        assertThat(letter.buckets().count()).isLessThan(10);
    }
}
