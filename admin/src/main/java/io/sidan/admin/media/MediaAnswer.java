package io.sidan.admin.media;

import io.sidan.core.media.Kept;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.time.Duration;
import java.util.Locale;
import org.springframework.core.io.ByteArrayResource;
import org.springframework.core.io.Resource;
import org.springframework.http.CacheControl;
import org.springframework.http.ContentDisposition;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.web.multipart.MultipartFile;

/** Media in and out over HTTP. Only what this program has drawn itself is ever shown inside a page as a page's own. */
public final class MediaAnswer {

    private static final CacheControl CACHED =
            CacheControl.maxAge(Duration.ofMinutes(5)).cachePrivate();

    private MediaAnswer() {}

    /** Pictures are shown, the rest is saved; a player takes parts of what it plays either way. */
    public static ResponseEntity<Resource> of(Kept.Bytes bytes) {
        String name = bytes.format().name().toLowerCase(Locale.ROOT);
        ContentDisposition shown = bytes.isDrawn()
                ? ContentDisposition.inline().build()
                : ContentDisposition.attachment().filename("sidan." + name).build();
        boolean named = bytes.isDrawn() || bytes.format().isPlayable();
        return ResponseEntity.ok()
                .cacheControl(CACHED)
                .header("X-Content-Type-Options", "nosniff")
                .header("Content-Disposition", shown.toString())
                .contentType(
                        named ? MediaType.parseMediaType(bytes.format().type()) : MediaType.APPLICATION_OCTET_STREAM)
                .body(bytes);
    }

    public static ResponseEntity<Resource> thumbnail(byte[] jpeg) {
        return ResponseEntity.ok()
                .cacheControl(CACHED)
                .header("X-Content-Type-Options", "nosniff")
                .contentType(MediaType.IMAGE_JPEG)
                .body(new ByteArrayResource(jpeg));
    }

    /** What was uploaded; its name and what the browser calls it are not looked at. */
    public static byte[] bytes(MultipartFile photo) {
        try {
            return photo.getBytes();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
