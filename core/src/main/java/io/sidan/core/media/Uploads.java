package io.sidan.core.media;

import io.sidan.core.media.Shelving.Shelved;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Path;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.HexFormat;
import java.util.Optional;
import java.util.UUID;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.springframework.stereotype.Repository;
import org.springframework.transaction.annotation.Transactional;

/** Photos uploaded on a page, to be the evidence of a move made soon after; what is not used within a day goes. */
@Repository
public class Uploads {

    private static final Duration KEPT = Duration.ofDays(1);
    private static final Pattern EVIDENCE = Pattern.compile("photo:([0-9a-f]{64})");

    private final UploadMapper uploads;
    private final Pictures pictures;
    private final Shelving shelving;
    private final MediaFolder folder;
    private final MediaProperties media;
    private final Clock clock;

    Uploads(
            UploadMapper uploads,
            Pictures pictures,
            Shelving shelving,
            MediaFolder folder,
            MediaProperties media,
            Clock clock) {
        this.uploads = uploads;
        this.pictures = pictures;
        this.shelving = shelving;
        this.folder = folder;
        this.media = media;
        this.clock = clock;
    }

    /**
     * @param evidence what a move names it by; its 64 letters are the sha256 of what is kept
     * @param position where it was taken, told this once and kept nowhere; null where the photo does not say
     */
    public record Uploaded(String evidence, int width, int height, Position position) {}

    /** The hash that evidence names, if it names a photo. */
    public static Optional<byte[]> photo(String evidence) {
        Matcher photo = EVIDENCE.matcher(evidence);
        return photo.matches() ? Optional.of(HexFormat.of().parseHex(photo.group(1))) : Optional.empty();
    }

    /** The largest photo taken, in bytes. */
    public long most() {
        return media.image().toBytes();
    }

    /**
     * Takes a photo from somebody of this township.
     *
     * @throws Unfit for what is no photo, too large, damaged, or one too many
     */
    public Uploaded take(byte[] bytes, long township, String uploader) {
        requireFits(bytes, uploader);
        folder.requireRoom(bytes.length);
        Picture picture = pictures.redraw(bytes);
        Path file = folder.staged(UUID.randomUUID());
        try {
            Shelved shelved = shelving.write(picture, file);
            byte[] hash = shelved.media().hash();
            shelving.keep(shelved, () -> uploads.add(township, uploader, hash, clock.instant()));
            return new Uploaded(
                    "photo:" + HexFormat.of().formatHex(hash), picture.width(), picture.height(), picture.position());
        } catch (IOException failure) {
            folder.delete(file);
            throw Disk.isFull(failure) ? new NoRoom(failure) : new UncheckedIOException(failure);
        }
    }

    /** The attachment of a photo that this person uploaded. */
    @Transactional(readOnly = true)
    public Optional<Long> find(byte[] hash, long township, String uploader) {
        return Optional.ofNullable(uploads.find(hash, township, uploader));
    }

    /** Lets go of what nobody used in time. */
    @Transactional
    public void forgetUnused() {
        Instant before = clock.instant().minus(KEPT);
        uploads.loosenUnused(before);
        uploads.forgetUnused(before);
    }

    private void requireFits(byte[] bytes, String uploader) {
        if (bytes.length == 0) {
            throw new Unfit("照片是空的：请重新拍一张再传");
        }
        if (bytes.length > most()) {
            throw tooLarge();
        }
        if (uploads.unused(uploader) >= media.uploads()) {
            throw new Unfit("已经传了 " + media.uploads() + " 张还没有用上的照片，请先用掉，或明天再传");
        }
    }

    /** What to do about a photo that is too large. */
    public Unfit tooLarge() {
        return new Unfit("照片超过 " + media.image().toMegabytes() + " MB：请截个图再传，或把相机的像素调小再拍");
    }
}
