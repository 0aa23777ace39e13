package io.sidan.core.media;

import java.util.HexFormat;
import java.util.Objects;
import java.util.regex.Pattern;

/**
 * What a message brought along, as its channel tells: the bytes are fetched later.
 *
 * @param reference by which the channel's {@link MediaSource} finds it, at most 4,000 bytes; only that source reads it
 * @param bytes how many there are, or null where the channel does not say
 * @param md5 of the bytes, 32 hex digits; null where the channel does not say or says something else
 * @param name of a file; empty where there is none
 */
public record MediaReference(MediaKind kind, String reference, Long bytes, String md5, String name) {

    private static final Pattern MD5 = Pattern.compile("[0-9a-fA-F]{32}");
    private static final int LONGEST_NAME = 255;

    public MediaReference {
        Objects.requireNonNull(kind);
        Objects.requireNonNull(reference);
        md5 = md5 != null && MD5.matcher(md5).matches() ? md5 : null;
        name = name == null ? "" : name.substring(0, Math.min(name.length(), LONGEST_NAME));
    }

    public MediaReference(MediaKind kind, String reference) {
        this(kind, reference, null, null, null);
    }

    byte[] digest() {
        return md5 == null ? null : HexFormat.of().parseHex(md5);
    }
}
