package io.sidan.core.media;

import io.sidan.core.privacy.ChunkSeal;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.UUID;
import org.springframework.stereotype.Component;

/**
 * For channels that are handed the bytes themselves: laid down sealed before the message is stored, fetched from there
 * like anything else, so that a bad picture holds up no message.
 */
@Component
public class Staging {

    private final MediaFolder folder;
    private final ChunkSeal seal;

    Staging(MediaFolder folder, ChunkSeal seal) {
        this.folder = folder;
        this.seal = seal;
    }

    /**
     * Lays the bytes down; answers the reference by which {@link #source} finds them.
     *
     * @param key of the message and the place in it: what is handed over again takes no more room
     */
    public String lay(String key, byte[] bytes) {
        folder.requireRoom(bytes.length);
        UUID id = UUID.nameUUIDFromBytes(key.getBytes(StandardCharsets.UTF_8));
        Path fresh = folder.staged(UUID.randomUUID());
        try {
            write(fresh, bytes);
            Files.move(fresh, folder.staged(id), StandardCopyOption.ATOMIC_MOVE);
            return id.toString();
        } catch (IOException failure) {
            folder.delete(fresh);
            throw Disk.isFull(failure) ? new NoRoom(failure) : new UncheckedIOException(failure);
        }
    }

    /** What was laid down for the messages of this channel. */
    public MediaSource source(String channel) {
        return new MediaSource() {
            @Override
            public String channel() {
                return channel;
            }

            @Override
            public Part next(String reference, String resume) throws MediaUnavailable {
                return new Part(read(folder.staged(UUID.fromString(reference))), null);
            }

            @Override
            public void release(String reference) {
                folder.delete(folder.staged(UUID.fromString(reference)));
            }
        };
    }

    private void write(Path file, byte[] bytes) throws IOException {
        try (SealedWriter writer = SealedWriter.begin(file, seal)) {
            writer.write(bytes);
            writer.finish();
        }
    }

    private byte[] read(Path file) throws MediaUnavailable {
        try (InputStream staged = new SealedReader(file, seal)) {
            return staged.readAllBytes();
        } catch (NoSuchFileException gone) {
            throw MediaUnavailable.forGood("收到时磁盘满了没存下，或放得太久已经清掉");
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
