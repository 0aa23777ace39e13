package io.sidan.core.media;

import io.sidan.core.privacy.ChunkSeal;
import java.io.IOException;
import java.io.InputStream;
import java.nio.channels.FileChannel;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;

/** The content of a sealed file, opened piece by piece; one that was altered or cut short fails, however far it was read. */
final class SealedReader extends InputStream {

    private final FileChannel file;
    private final ChunkSeal seal;
    private final SealedFormat.Header header;
    private byte[] piece = new byte[0];
    private int at;
    private int chunk;
    private boolean ended;

    SealedReader(Path path, ChunkSeal seal) throws IOException {
        this.file = FileChannel.open(path, StandardOpenOption.READ);
        this.seal = seal;
        try {
            this.header = SealedFormat.Header.read(file);
        } catch (IOException broken) {
            file.close();
            throw broken;
        }
    }

    @Override
    public int read() throws IOException {
        byte[] one = new byte[1];
        return read(one, 0, 1) < 0 ? -1 : one[0] & 0xFF;
    }

    @Override
    public int read(byte[] into, int offset, int length) throws IOException {
        if (length == 0) {
            return 0;
        }
        if (at == piece.length && !advance()) {
            return -1;
        }
        int taken = Math.min(length, piece.length - at);
        System.arraycopy(piece, at, into, offset, taken);
        at += taken;
        return taken;
    }

    @Override
    public void close() throws IOException {
        file.close();
    }

    private boolean advance() throws IOException {
        if (ended) {
            return false;
        }
        byte[] sealed = SealedFormat.piece(file);
        ended = sealed.length == ChunkSeal.OVERHEAD;
        piece = seal.open(sealed, header.context(chunk++, ended));
        at = 0;
        return !ended;
    }
}
