package io.sidan.core.media;

import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.EnumSet;
import java.util.Set;
import java.util.function.Predicate;

/** What bytes are, told by the first of them; never by a name. */
public enum Format {
    JPEG("image/jpeg", head -> starts(head, 0xFF, 0xD8, 0xFF)),
    PNG("image/png", head -> starts(head, 0x89, 'P', 'N', 'G', '\r', '\n', 0x1A, '\n')),
    GIF("image/gif", head -> says(head, 0, "GIF8")),
    WEBP("image/webp", head -> says(head, 0, "RIFF") && says(head, 8, "WEBP")),
    HEIC("image/heic", head -> says(head, 4, "ftyp") && isHeic(head)),
    AMR("audio/amr", head -> says(head, 0, "#!AMR")),
    SILK("audio/silk", head -> says(head, 0, "#!SILK") || says(head, 1, "#!SILK")),
    MP3(
            "audio/mpeg",
            head -> says(head, 0, "ID3") || (starts(head, 0xFF) && head.length > 1 && (head[1] & 0xE6) == 0xE2)),
    WAV("audio/wav", head -> says(head, 0, "RIFF") && says(head, 8, "WAVE")),
    OGG("audio/ogg", head -> says(head, 0, "OggS")),
    M4A("audio/mp4", head -> says(head, 4, "ftypM4A")),
    MP4("video/mp4", head -> says(head, 4, "ftyp")),
    PDF("application/pdf", head -> says(head, 0, "%PDF-")),
    ZIP("application/zip", head -> starts(head, 'P', 'K', 3, 4)),
    OTHER("application/octet-stream", head -> true);

    /** So many bytes tell. */
    static final int HEAD = 32;

    private static final Set<Format> PLAYED_BY_BROWSERS = EnumSet.of(MP3, WAV, OGG, M4A);

    /** Brands of still pictures in ISO 23008-12, annex B. */
    private static final Set<String> HEIC_BRANDS = Set.of("heic", "heix", "heim", "heis", "hevc", "mif1", "msf1");

    private final String type;
    private final Predicate<byte[]> test;

    Format(String type, Predicate<byte[]> test) {
        this.type = type;
        this.test = test;
    }

    static Format of(byte[] head) {
        return Arrays.stream(values())
                .filter(format -> format.test.test(head))
                .findFirst()
                .orElse(OTHER);
    }

    /** Its media type, such as {@code image/jpeg}. */
    public String type() {
        return type;
    }

    public boolean isPlayable() {
        return PLAYED_BY_BROWSERS.contains(this);
    }

    private static boolean starts(byte[] head, int... bytes) {
        for (int i = 0; i < bytes.length; i++) {
            if (head.length <= i || (head[i] & 0xFF) != bytes[i]) {
                return false;
            }
        }
        return true;
    }

    private static boolean says(byte[] head, int at, String letters) {
        byte[] expected = letters.getBytes(StandardCharsets.US_ASCII);
        return head.length >= at + expected.length
                && Arrays.equals(head, at, at + expected.length, expected, 0, expected.length);
    }

    private static boolean isHeic(byte[] head) {
        return head.length >= 12 && HEIC_BRANDS.contains(new String(head, 8, 4, StandardCharsets.US_ASCII));
    }
}
