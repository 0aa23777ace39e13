package io.sidan.engine;

import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.nio.ByteBuffer;
import java.nio.ByteOrder;

/**
 * Copies a Linux program without what lies behind its last segment. Those are the debug sections, which nobody loads:
 * 284 of mariadbd's 314 MB.
 */
final class Elf {

    private static final int HEAD = 4096;
    private static final int MAGIC_64_LITTLE = 0x7f454c46;
    private static final int SECTIONS_AT = 0x28;
    private static final int SECTION_COUNT = 0x3c;

    private final byte[] head;
    private final ByteBuffer header;

    private Elf(byte[] head) {
        this.head = head;
        this.header = ByteBuffer.wrap(head).order(ByteOrder.LITTLE_ENDIAN);
    }

    static void copy(InputStream in, OutputStream out) throws IOException {
        Elf program = new Elf(in.readNBytes(HEAD));
        if (!program.isReadable()) {
            out.write(program.head);
            in.transferTo(out);
            return;
        }
        long rest = program.end() - HEAD;
        program.forgetSections();
        out.write(program.head);
        if (transfer(in, out, rest) != rest) {
            throw new IOException("the program is cut short");
        }
    }

    private boolean isReadable() {
        return head.length == HEAD
                && ByteBuffer.wrap(head).getInt() == MAGIC_64_LITTLE
                && head[4] == 2
                && head[5] == 1
                && segmentAt(segments()) <= HEAD
                && end() > HEAD;
    }

    private long end() {
        long end = 0;
        for (int i = 0; i < segments(); i++) {
            int segment = segmentAt(i);
            end = Math.max(end, header.getLong(segment + 0x08) + header.getLong(segment + 0x20));
        }
        return end;
    }

    private int segments() {
        return header.getShort(0x38);
    }

    private int segmentAt(int index) {
        return (int) header.getLong(0x20) + index * header.getShort(0x36);
    }

    private void forgetSections() {
        header.putLong(SECTIONS_AT, 0);
        header.putInt(SECTION_COUNT, 0); // and the index of their names behind it
    }

    private static long transfer(InputStream in, OutputStream out, long bytes) throws IOException {
        byte[] buffer = new byte[1 << 16];
        long left = bytes;
        while (left > 0) {
            int read = in.read(buffer, 0, (int) Math.min(buffer.length, left));
            if (read < 0) {
                break;
            }
            out.write(buffer, 0, read);
            left -= read;
        }
        return bytes - left;
    }
}
