package io.sidan.core.media;

import java.awt.image.BufferedImage;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.util.Arrays;
import java.util.Iterator;
import java.util.Map;
import java.util.concurrent.atomic.AtomicReference;
import java.util.regex.Pattern;
import javax.imageio.ImageIO;
import javax.imageio.ImageReadParam;
import javax.imageio.ImageReader;
import javax.imageio.stream.ImageInputStream;
import javax.imageio.stream.MemoryCacheImageInputStream;

/**
 * Reads pictures out of bytes that may be anything.
 *
 * @param pixels a picture that says it has more is not read at all
 * @param enough a larger side is read in coarser steps
 */
record Decoding(long pixels, int enough) {

    private static final Map<Format, String> READERS =
            Map.of(Format.JPEG, "jpeg", Format.PNG, "png", Format.GIF, "gif", Format.WEBP, "webp");

    /** What the reader of JPEG says of a file cut short, before it fills up with grey. */
    private static final Pattern CUT_SHORT = Pattern.compile("truncat|premature|eoi", Pattern.CASE_INSENSITIVE);

    private static final String DAMAGED = "这张照片不完整，打不开：请重新拍一张，或换一张再传";

    /** What kind of picture it is; refuses, in words, what is none. */
    static Format format(byte[] bytes) {
        Format format = Format.of(Arrays.copyOf(bytes, Math.min(bytes.length, Format.HEAD)));
        if (format == Format.HEIC) {
            throw new Unfit("这是苹果手机的 HEIC 照片，这里打不开：请在手机“设置－相机－格式”里选“兼容性最佳”再拍，或者把照片截个图再传");
        }
        if (!isDrawable(format)) {
            throw new Unfit("这不是照片（看的是内容，不看文件名）：请传 JPG、PNG 或 WebP 的照片");
        }
        return format;
    }

    static boolean isDrawable(Format format) {
        return READERS.containsKey(format);
    }

    BufferedImage decode(byte[] bytes, Format format) {
        ImageReader reader = reader(format);
        try (ImageInputStream in = new MemoryCacheImageInputStream(new ByteArrayInputStream(bytes))) {
            reader.setInput(in, true, true);
            return whole(reader, steps(reader.getWidth(0), reader.getHeight(0), reader));
        } catch (IOException | RuntimeException broken) {
            throw broken instanceof Unfit unfit
                    ? unfit
                    : new Unfit(DAMAGED, broken); // readers answer broken files with any
        } finally {
            reader.dispose();
        }
    }

    private ImageReadParam steps(int width, int height, ImageReader reader) {
        if ((long) width * height > pixels) {
            throw new Unfit("这张照片太大了（" + width + "×" + height + "）：请截个图再传，或把相机的像素调小再拍");
        }
        int step = Math.max(1, (Math.max(width, height) + enough - 1) / enough);
        ImageReadParam how = reader.getDefaultReadParam();
        how.setSourceSubsampling(step, step, 0, 0);
        return how;
    }

    private static BufferedImage whole(ImageReader reader, ImageReadParam how) throws IOException {
        AtomicReference<String> complaint = new AtomicReference<>();
        reader.addIIOReadWarningListener((source, warning) -> {
            if (CUT_SHORT.matcher(warning).find()) {
                complaint.set(warning);
            }
        });
        BufferedImage picture = reader.read(0, how);
        if (complaint.get() != null) {
            throw new IOException(complaint.get());
        }
        return picture;
    }

    private static ImageReader reader(Format format) {
        Iterator<ImageReader> readers = ImageIO.getImageReadersByFormatName(READERS.get(format));
        if (!readers.hasNext()) {
            throw new IllegalStateException("there is no reader of " + format);
        }
        return readers.next();
    }
}
