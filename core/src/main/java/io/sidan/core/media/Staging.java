package io.sidan.core.media;

import io.sidan.core.privacy.ChunkSeal;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
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

    /** Lays the bytes down; answers the reference by which {@link #source} finds them. */
    public String lay(byte[] bytes) {
        folder.requireRoom(bytes.length);
        UUID id = UUID.randomUUID();
        try (SealedWriter writer = SealedWriter.begin(folder.staged(id), seal)) {
            writer.write(bytes);
            writer.finish();
            return id.toString();
        } catch (IOException failure) {
            folder.delete(folder.staged(id));
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

    private byte[] read(Path file) throws MediaUnavailable {
        try (InputStream staged = new SealedReader(file, seal)) {
            return staged.readAllBytes();
        } catch (NoSuchFileException gone) {
            throw MediaUnavailable.forGood("放了太久，已经清掉了");
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
