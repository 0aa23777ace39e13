package io.sidan.core.media;

import java.awt.Color;
import java.awt.Graphics2D;
import java.awt.RenderingHints;
import java.awt.geom.AffineTransform;
import java.awt.image.BufferedImage;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.concurrent.Semaphore;
import javax.imageio.IIOImage;
import javax.imageio.ImageIO;
import javax.imageio.ImageWriteParam;
import javax.imageio.ImageWriter;
import javax.imageio.stream.ImageOutputStream;
import org.springframework.stereotype.Component;

/**
 * Draws pictures anew, upright and no larger than screens need: what comes out is a picture and nothing else, whatever
 * went in. At most two at a time, so that memory is bounded.
 */
@Component
class Pictures {

    private static final int LONGEST = 2_560;
    private static final int LONGEST_THUMBNAIL = 320;
    private static final float QUALITY = 0.85f;
    private static final int AT_A_TIME = 2;

    private final Decoding decoding;
    private final Semaphore turns = new Semaphore(AT_A_TIME);

    Pictures(MediaProperties media) {
        this.decoding = new Decoding(media.pixels(), 2 * LONGEST);
    }

    /** Refuses as {@link Unfit} what is no picture, or one that cannot be read. */
    Picture redraw(byte[] bytes) {
        Format format = Decoding.format(bytes);
        turns.acquireUninterruptibly();
        try {
            Exif exif = Exif.of(bytes, format);
            BufferedImage picture = drawn(decoding.decode(bytes, format), LONGEST, exif.turned());
            BufferedImage thumbnail = drawn(picture, LONGEST_THUMBNAIL, 1);
            return new Picture(
                    jpeg(picture), jpeg(thumbnail), picture.getWidth(), picture.getHeight(), exif.position());
        } finally {
            turns.release();
        }
    }

    /** On white, where it lets anything through. */
    private static BufferedImage drawn(BufferedImage picture, int longest, int turned) {
        double scale = Math.min(1, (double) longest / Math.max(picture.getWidth(), picture.getHeight()));
        int width = (int) Math.max(1, Math.round(picture.getWidth() * scale));
        int height = (int) Math.max(1, Math.round(picture.getHeight() * scale));
        boolean lies = turned >= 5;
        BufferedImage drawn =
                new BufferedImage(lies ? height : width, lies ? width : height, BufferedImage.TYPE_INT_RGB);
        Graphics2D pen = drawn.createGraphics();
        pen.setColor(Color.WHITE);
        pen.fillRect(0, 0, drawn.getWidth(), drawn.getHeight());
        pen.setRenderingHint(RenderingHints.KEY_INTERPOLATION, RenderingHints.VALUE_INTERPOLATION_BILINEAR);
        pen.setTransform(upright(turned, width, height));
        pen.drawImage(smoothed(picture, width, height), 0, 0, width, height, null);
        pen.dispose();
        return drawn;
    }

    /** Halved as often as possible: shrunk at once, thin lines would vanish. */
    private static BufferedImage smoothed(BufferedImage picture, int width, int height) {
        BufferedImage halved = picture;
        while (halved.getWidth() >= 2 * width && halved.getHeight() >= 2 * height) {
            BufferedImage next =
                    new BufferedImage(halved.getWidth() / 2, halved.getHeight() / 2, BufferedImage.TYPE_INT_ARGB);
            Graphics2D pen = next.createGraphics();
            pen.setRenderingHint(RenderingHints.KEY_INTERPOLATION, RenderingHints.VALUE_INTERPOLATION_BILINEAR);
            pen.drawImage(halved, 0, 0, next.getWidth(), next.getHeight(), null);
            pen.dispose();
            halved = next;
        }
        return halved;
    }

    /** EXIF 2.3, table 6: from how it lies to how it stands. */
    private static AffineTransform upright(int turned, int width, int height) {
        return switch (turned) {
            case 2 -> new AffineTransform(-1, 0, 0, 1, width, 0);
            case 3 -> new AffineTransform(-1, 0, 0, -1, width, height);
            case 4 -> new AffineTransform(1, 0, 0, -1, 0, height);
            case 5 -> new AffineTransform(0, 1, 1, 0, 0, 0);
            case 6 -> new AffineTransform(0, 1, -1, 0, height, 0);
            case 7 -> new AffineTransform(0, -1, -1, 0, height, width);
            case 8 -> new AffineTransform(0, -1, 1, 0, 0, width);
            default -> new AffineTransform();
        };
    }

    private static byte[] jpeg(BufferedImage picture) {
        ImageWriter writer = ImageIO.getImageWritersByFormatName("jpeg").next();
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        try (ImageOutputStream out = ImageIO.createImageOutputStream(bytes)) {
            ImageWriteParam how = writer.getDefaultWriteParam();
            how.setCompressionMode(ImageWriteParam.MODE_EXPLICIT);
            how.setCompressionQuality(QUALITY);
            writer.setOutput(out);
            writer.write(null, new IIOImage(picture, null, null), how);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        } finally {
            writer.dispose();
        }
        return bytes.toByteArray();
    }
}
