package io.sidan.core.media;

import io.sidan.core.privacy.ChunkSeal;
import java.io.EOFException;
import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.channels.ReadableByteChannel;
import java.nio.channels.SeekableByteChannel;
import java.security.SecureRandom;

/**
 * How a sealed file looks: four letters, 16 random bytes of its own, and pieces, each with its length before it. The last
 * piece is empty and marked as the last, so that a file cut short is told from a whole one.
 */
final class SealedFormat {

    static final int CHUNK_BYTES = 256 * 1024;

    private static final int MAGIC = 0x53_44_4D_31;
    private static final int OWN_BYTES = 16;
    private static final int LARGEST = CHUNK_BYTES + ChunkSeal.OVERHEAD;

    private SealedFormat() {}

    /** @param own bytes that no other file has: a piece of another file does not fit in here */
    record Header(byte[] own) {

        static Header fresh() {
            byte[] own = new byte[OWN_BYTES];
            new SecureRandom().nextBytes(own);
            return new Header(own);
        }

        static Header read(ReadableByteChannel file) throws IOException {
            ByteBuffer header = fill(file, Integer.BYTES + OWN_BYTES);
            if (header.getInt() != MAGIC) {
                throw new IOException("not a sealed file");
            }
            byte[] own = new byte[OWN_BYTES];
            header.get(own);
            return new Header(own);
        }

        ByteBuffer bytes() {
            return ByteBuffer.allocate(Integer.BYTES + OWN_BYTES)
                    .putInt(MAGIC)
                    .put(own)
                    .flip();
        }

        byte[] context(int chunk, boolean last) {
            return ByteBuffer.allocate(OWN_BYTES + Integer.BYTES + 1)
                    .put(own)
                    .putInt(chunk)
                    .put((byte) (last ? 1 : 0))
                    .array();
        }
    }

    /** The next sealed piece. */
    static byte[] piece(ReadableByteChannel file) throws IOException {
        return fill(file, length(file)).array();
    }

    /** Walks over whole pieces that hold so many bytes together; answers how many pieces those were. */
    static int skip(SeekableByteChannel file, long bytes) throws IOException {
        int chunks = 0;
        for (long walked = 0; walked < bytes; chunks++) {
            int length = length(file);
            walked += length - ChunkSeal.OVERHEAD;
            file.position(file.position() + length);
            if (walked > bytes || length == ChunkSeal.OVERHEAD || file.position() > file.size()) {
                throw new IOException("the pieces end elsewhere");
            }
        }
        return chunks;
    }

    private static int length(ReadableByteChannel file) throws IOException {
        int length = fill(file, Integer.BYTES).getInt();
        if (length < ChunkSeal.OVERHEAD || length > LARGEST) {
            throw new IOException("not a piece of a sealed file");
        }
        return length;
    }

    private static ByteBuffer fill(ReadableByteChannel file, int bytes) throws IOException {
        ByteBuffer read = ByteBuffer.allocate(bytes);
        while (read.hasRemaining()) {
            if (file.read(read) < 0) {
                throw new EOFException("a sealed file ends too early");
            }
        }
        return read.flip();
    }
}
