package io.sidan.core.media;

import com.drew.imaging.jpeg.JpegMetadataReader;
import com.drew.imaging.jpeg.JpegProcessingException;
import com.drew.metadata.Metadata;
import com.drew.metadata.exif.ExifIFD0Directory;
import com.drew.metadata.exif.ExifReader;
import com.drew.metadata.exif.GpsDirectory;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.util.List;
import java.util.Optional;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * What a JPEG says beside its picture, as far as it matters here. Other formats are not asked: their notes may be packed,
 * and unpack to any size.
 *
 * @param turned how the picture lies, 1 to 8 as in EXIF 2.3; 1 is upright
 */
record Exif(int turned, Position position) {

    private static final Logger log = LoggerFactory.getLogger(Exif.class);

    private static final Exif NONE = new Exif(1, null);
    private static final int LAST = 8;

    static Exif of(byte[] bytes, Format format) {
        if (format != Format.JPEG) {
            return NONE;
        }
        try {
            Metadata notes =
                    JpegMetadataReader.readMetadata(new ByteArrayInputStream(bytes), List.of(new ExifReader()));
            return new Exif(turned(notes), position(notes).orElse(null));
        } catch (JpegProcessingException | IOException unreadable) {
            log.debug("a photo's notes cannot be read: {}", unreadable.getMessage());
            return NONE;
        }
    }

    private static int turned(Metadata notes) {
        return Optional.ofNullable(notes.getFirstDirectoryOfType(ExifIFD0Directory.class))
                .map(directory -> directory.getInteger(ExifIFD0Directory.TAG_ORIENTATION))
                .filter(turned -> turned >= 1 && turned <= LAST)
                .orElse(1);
    }

    private static Optional<Position> position(Metadata notes) {
        return Optional.ofNullable(notes.getFirstDirectoryOfType(GpsDirectory.class))
                .map(GpsDirectory::getGeoLocation)
                .filter(location -> !location.isZero())
                .filter(location -> Math.abs(location.getLatitude()) <= 90 && Math.abs(location.getLongitude()) <= 180)
                .map(location -> new Position(location.getLatitude(), location.getLongitude()));
    }
}
