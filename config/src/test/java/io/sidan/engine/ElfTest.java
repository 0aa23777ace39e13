package io.sidan.engine;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.ByteOrder;
import java.util.Arrays;
import org.junit.jupiter.api.Test;

class ElfTest {

    @Test
    void keepsTheSegmentsAndDropsWhatLiesBehindThem() throws IOException {
        byte[] copy = copy(program(10_000, 90_000));

        assertThat(copy).hasSize(10_000);
        assertThat(ByteBuffer.wrap(copy).order(ByteOrder.LITTLE_ENDIAN).getLong(0x28))
                .isZero();
    }

    @Test
    void copiesOtherFilesAsTheyAre() throws IOException {
        byte[] script = "#!/bin/sh\n".repeat(1000).getBytes();
        assertThat(copy(script)).isEqualTo(script);
        assertThat(copy(new byte[0])).isEmpty();
    }

    @Test
    void refusesAProgramThatIsCutShort() {
        byte[] half = Arrays.copyOf(program(10_000, 10_000), 9_000);
        assertThatThrownBy(() -> copy(half)).isInstanceOf(IOException.class);
    }

    private static byte[] copy(byte[] original) throws IOException {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        Elf.copy(new ByteArrayInputStream(original), out);
        return out.toByteArray();
    }

    private static byte[] program(int loaded, int size) {
        ByteBuffer program = ByteBuffer.allocate(size).order(ByteOrder.LITTLE_ENDIAN);
        program.put(new byte[] {0x7f, 'E', 'L', 'F', 2, 1});
        program.putLong(0x20, 64); // segments at
        program.putLong(0x28, size - 64); // sections at
        program.putShort(0x36, (short) 56);
        program.putShort(0x38, (short) 1);
        program.putLong(64 + 0x08, 0); // the only segment begins at
        program.putLong(64 + 0x20, loaded); // and is as long as
        return program.array();
    }
}
