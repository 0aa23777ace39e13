package io.sidan.core.media;

import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.NotNull;
import java.nio.file.Path;
import java.time.Duration;
import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.util.unit.DataSize;
import org.springframework.validation.annotation.Validated;

/**
 * @param folder where the sealed files lie; several machines with one database share it
 * @param reserve so much of the disk stays free
 * @param image the largest picture taken; likewise voice, video and file
 * @param pixels a picture that says it has more is refused before it is read
 * @param uploads photos that one person may have uploaded and not used within a day
 * @param tries how often in a row fetching may fail
 * @param backoff after the first failure, and then each time twice as long
 * @param lease how long a process that is silent keeps what it fetches
 * @param batch attachments fetched in one round of a channel
 */
@Validated
@ConfigurationProperties("sidan.media")
public record MediaProperties(
        @NotNull Path folder,
        @NotNull DataSize reserve,
        @NotNull DataSize image,
        @NotNull DataSize voice,
        @NotNull DataSize video,
        @NotNull DataSize file,
        @Min(10_000) @Max(200_000_000) long pixels,
        @Min(1) @Max(1_000) int uploads,
        @Min(1) @Max(100) int tries,
        @NotNull Duration backoff,
        @NotNull Duration lease,
        @Min(1) @Max(1_000) int batch) {

    private static final DataSize LARGEST = DataSize.ofGigabytes(1);

    public MediaProperties {
        for (DataSize most : new DataSize[] {image, voice, video, file}) {
            if (most != null && (most.toBytes() < 1 || most.compareTo(LARGEST) > 0)) {
                throw new IllegalArgumentException("sidan.media 里的大小要在 1 字节到 1 GB 之间");
            }
        }
    }

    DataSize most(MediaKind kind) {
        return switch (kind) {
            case IMAGE -> image;
            case VOICE -> voice;
            case VIDEO -> video;
            case FILE -> file;
        };
    }
}
