package io.sidan.core.media;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import org.springframework.stereotype.Service;

/** Deletes what nothing points at any more: kept bytes, and files that a process left behind when it died. */
@Service
public class Sweeping {

    /** What is younger may just be being written. */
    private static final Duration SETTLED = Duration.ofHours(1);

    /** Bytes given before their message, and never fetched: their attachment was given up or is gone. */
    private static final Duration STAGED = Duration.ofDays(2);

    private final MediaStore store;
    private final MediaFolder folder;
    private final AttachmentMapper attachments;
    private final Uploads uploads;
    private final Clock clock;

    Sweeping(MediaStore store, MediaFolder folder, AttachmentMapper attachments, Uploads uploads, Clock clock) {
        this.uploads = uploads;
        this.store = store;
        this.folder = folder;
        this.attachments = attachments;
        this.clock = clock;
    }

    /** Uploads that nobody used, and bytes whose last attachment went; answers how many of these were deleted. */
    public int loose() {
        uploads.forgetUnused();
        int dropped = 0;
        for (byte[] hash : store.loose()) {
            dropped += store.drop(hash) ? 1 : 0;
        }
        return dropped;
    }

    /** Files that no row knows. */
    public void files() {
        Instant now = clock.instant();
        folder.wholeFiles().filter(file -> isOlder(file, now.minus(SETTLED))).forEach(this::dropUnknown);
        folder.partFiles().filter(file -> isLeft(file, now)).forEach(folder::delete);
    }

    private void dropUnknown(Path file) {
        if (MediaFolder.hash(file).flatMap(store::find).isEmpty()) {
            folder.delete(file);
        }
    }

    private boolean isLeft(Path file, Instant now) {
        String name = file.getFileName().toString();
        return name.chars().allMatch(Character::isDigit)
                ? isOlder(file, now.minus(SETTLED)) && !attachments.isAwaited(Long.parseLong(name))
                : isOlder(file, now.minus(STAGED));
    }

    private static boolean isOlder(Path file, Instant than) {
        try {
            return Files.getLastModifiedTime(file).toInstant().isBefore(than);
        } catch (NoSuchFileException gone) {
            return false;
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
