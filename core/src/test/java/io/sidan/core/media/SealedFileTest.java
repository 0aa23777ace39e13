package io.sidan.core.media;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.sidan.core.privacy.ChunkSeal;
import io.sidan.core.privacy.UnreadableSeal;
import java.io.EOFException;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.Random;
import javax.crypto.spec.SecretKeySpec;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Files that tell nothing without the key, and tell when they were touched. */
class SealedFileTest {

    private static final ChunkSeal SEAL = seal(1);

    @TempDir
    private Path folder;

    private Path file;

    @BeforeEach
    void name() {
        file = folder.resolve("sealed");
    }

    @ParameterizedTest
    @ValueSource(ints = {1, 1_000, 256 * 1024, 256 * 1024 + 1, 1_000_000})
    void givesBackWhatItWasGiven(int size) throws IOException {
        byte[] content = bytes(size);
        write(content);
        assertThat(read(SEAL)).isEqualTo(content);
    }

    @Test
    void showsNothingOfTheContent() throws IOException {
        write("俺家的电话一三九".repeat(500).getBytes(StandardCharsets.UTF_8));
        assertThat(Files.readString(file, StandardCharsets.ISO_8859_1))
                .doesNotContain(new String("电话".getBytes(StandardCharsets.UTF_8), StandardCharsets.ISO_8859_1));
    }

    @Test
    void goesOnWhereItWasLeft() throws IOException {
        byte[] content = bytes(900_000);
        try (SealedWriter writer = SealedWriter.begin(file, SEAL)) {
            writer.write(Arrays.copyOf(content, 600_000));
            writer.write(bytes(300)); // came, but was not recorded before the process died
        }
        try (SealedWriter writer = SealedWriter.resume(file, SEAL, 600_000)) {
            writer.write(Arrays.copyOfRange(content, 600_000, 900_000));
            writer.finish();
        }
        assertThat(read(SEAL)).isEqualTo(content);
    }

    @ParameterizedTest
    @ValueSource(longs = {599_999, 600_001, 2_000_000})
    void doesNotGoOnWhereNoPartEnded(long behind) throws IOException {
        try (SealedWriter writer = SealedWriter.begin(file, SEAL)) {
            writer.write(bytes(600_000));
        }
        assertThatThrownBy(() -> SealedWriter.resume(file, SEAL, behind)).isInstanceOf(IOException.class);
    }

    @Test
    void refusesAFileCutShort() throws IOException {
        write(bytes(600_000));
        byte[] whole = Files.readAllBytes(file);
        Files.write(file, Arrays.copyOf(whole, whole.length - ChunkSeal.OVERHEAD - Integer.BYTES));
        assertThatThrownBy(() -> read(SEAL)).isInstanceOf(EOFException.class);
    }

    @Test
    void refusesAFlippedBit() throws IOException {
        write(bytes(1_000));
        byte[] whole = Files.readAllBytes(file);
        whole[500] ^= 1;
        Files.write(file, whole);
        assertThatThrownBy(() -> read(SEAL)).isInstanceOf(UnreadableSeal.class);
    }

    @Test
    void refusesPiecesInAnotherOrder() throws IOException {
        write(bytes(2 * 256 * 1024));
        byte[] whole = Files.readAllBytes(file);
        int header = 20;
        int piece = Integer.BYTES + 256 * 1024 + ChunkSeal.OVERHEAD;
        byte[] swapped = whole.clone();
        System.arraycopy(whole, header, swapped, header + piece, piece);
        System.arraycopy(whole, header + piece, swapped, header, piece);
        Files.write(file, swapped);
        assertThatThrownBy(() -> read(SEAL)).isInstanceOf(UnreadableSeal.class);
    }

    @Test
    void opensWithNoOtherKey() throws IOException {
        write(bytes(1_000));
        assertThatThrownBy(() -> read(seal(2))).isInstanceOf(UnreadableSeal.class);
    }

    private void write(byte[] content) throws IOException {
        try (SealedWriter writer = SealedWriter.begin(file, SEAL)) {
            writer.write(content);
            writer.finish();
        }
    }

    private byte[] read(ChunkSeal seal) throws IOException {
        try (InputStream whole = new SealedReader(file, seal)) {
            return whole.readAllBytes();
        }
    }

    private static byte[] bytes(int size) {
        byte[] bytes = new byte[size];
        new Random(size).nextBytes(bytes);
        return bytes;
    }

    private static ChunkSeal seal(int key) {
        byte[] bytes = new byte[32];
        bytes[0] = (byte) key;
        return new ChunkSeal(new SecretKeySpec(bytes, "AES"));
    }
}
