package io.sidan.core.suggestion;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.time.Instant;
import java.util.Arrays;
import org.junit.jupiter.api.Test;

class DigestTest {

    @Test
    void isTheSha256OfLengthsAndValues() throws NoSuchAlgorithmException {
        byte[] framed = "\0\0\0\2ab\0\0\0\3水".getBytes(StandardCharsets.UTF_8);
        assertThat(new Digest().add("ab", "水").bytes())
                .isEqualTo(MessageDigest.getInstance("SHA-256").digest(framed));
    }

    @Test
    void isTheSameForTheSameValues() {
        assertThat(of("停水", 3, null, Instant.EPOCH)).isEqualTo(of("停水", 3, null, Instant.EPOCH));
    }

    @Test
    void tellsWhereOneValueEnds() {
        assertThat(of("ab", "c")).isNotEqualTo(of("a", "bc"));
        assertThat(of("abc")).isNotEqualTo(of("abc", ""));
    }

    @Test
    void tellsAbsentFromEmpty() {
        assertThat(of("a", null)).isNotEqualTo(of("a", ""));
        assertThat(new Digest().add((byte[]) null).bytes())
                .isNotEqualTo(new Digest().add(new byte[0]).bytes());
    }

    @Test
    void tellsTheOrder() {
        assertThat(of("a", "b")).isNotEqualTo(of("b", "a"));
    }

    @Test
    void changesWithEveryBit() {
        byte[] value = new byte[16];
        byte[] before = new Digest().add(value).bytes();
        for (int i = 0; i < value.length; i++) {
            byte[] other = Arrays.copyOf(value, value.length);
            other[i] ^= 1;
            assertThat(new Digest().add(other).bytes()).isNotEqualTo(before);
        }
    }

    private static byte[] of(Object... values) {
        return new Digest().add(values).bytes();
    }
}
