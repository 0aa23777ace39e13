package io.sidan.core.media;

import io.sidan.core.privacy.ChunkSeal;
import java.io.Closeable;
import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.channels.FileChannel;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;

/** Writes a sealed file, piece by piece; what was begun can be gone on with. */
final class SealedWriter implements Closeable {

    private final FileChannel file;
    private final ChunkSeal seal;
    private final SealedFormat.Header header;
    private int chunk;

    private SealedWriter(FileChannel file, ChunkSeal seal, SealedFormat.Header header, int chunk) {
        this.file = file;
        this.seal = seal;
        this.header = header;
        this.chunk = chunk;
    }

    static SealedWriter begin(Path path, ChunkSeal seal) throws IOException {
        FileChannel file = FileChannel.open(
                path, StandardOpenOption.CREATE, StandardOpenOption.TRUNCATE_EXISTING, StandardOpenOption.WRITE);
        SealedFormat.Header header = SealedFormat.Header.fresh();
        write(file, header.bytes());
        return new SealedWriter(file, seal, header, 0);
    }

    /** Goes on behind so many bytes; the file must hold as many, in whole pieces, and what is behind them is cut off. */
    static SealedWriter resume(Path path, ChunkSeal seal, long behind) throws IOException {
        FileChannel file = FileChannel.open(path, StandardOpenOption.READ, StandardOpenOption.WRITE);
        try {
            SealedFormat.Header header = SealedFormat.Header.read(file);
            int chunks = SealedFormat.skip(file, behind);
            file.truncate(file.position());
            return new SealedWriter(file, seal, header, chunks);
        } catch (IOException broken) {
            file.close();
            throw broken;
        }
    }

    void write(byte[] content) throws IOException {
        for (int from = 0; from < content.length; from += SealedFormat.CHUNK_BYTES) {
            append(content, from, Math.min(SealedFormat.CHUNK_BYTES, content.length - from), false);
        }
    }

    /** Says that nothing is missing, and waits until the disk has it. */
    void finish() throws IOException {
        append(new byte[0], 0, 0, true);
        file.force(true);
    }

    @Override
    public void close() throws IOException {
        file.close();
    }

    private void append(byte[] content, int from, int length, boolean last) throws IOException {
        byte[] sealed = seal.seal(content, from, length, header.context(chunk++, last));
        write(
                file,
                ByteBuffer.allocate(Integer.BYTES + sealed.length)
                        .putInt(sealed.length)
                        .put(sealed)
                        .flip());
    }

    private static void write(FileChannel file, ByteBuffer bytes) throws IOException {
        while (bytes.hasRemaining()) {
            file.write(bytes);
        }
    }
}
