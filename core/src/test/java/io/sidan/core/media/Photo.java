package io.sidan.core.media;

import java.awt.Color;
import java.awt.Graphics2D;
import java.awt.image.BufferedImage;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import javax.imageio.ImageIO;

/** Photos drawn for tests: a red corner at the top left, and notes as cameras write them. */
final class Photo {

    private static final int SHORT = 3;
    private static final int LONG = 4;
    private static final int RATIONAL = 5;
    private static final int ASCII = 2;

    private Photo() {}

    static BufferedImage drawn(int width, int height) {
        BufferedImage image = new BufferedImage(width, height, BufferedImage.TYPE_INT_RGB);
        Graphics2D pen = image.createGraphics();
        for (int x = 0; x < width; x++) {
            pen.setColor(new Color(60, 90 + x * 7 % 130, 160));
            pen.drawLine(x, 0, width - x, height);
        }
        pen.setColor(Color.RED);
        pen.fillRect(0, 0, Math.max(16, width / 4), Math.max(16, height / 4));
        pen.dispose();
        return image;
    }

    static byte[] jpeg(int width, int height) {
        try {
            ByteArrayOutputStream bytes = new ByteArrayOutputStream();
            ImageIO.write(drawn(width, height), "jpeg", bytes);
            return bytes.toByteArray();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** The picture as the sensor saw it, and how the camera says that it lies. */
    static byte[] turned(int turned, int width, int height) {
        ByteBuffer notes = tiff(64).putShort((short) 1);
        entry(notes, 0x0112, SHORT, 1).putShort((short) turned).putShort((short) 0);
        return with(jpeg(width, height), notes.putInt(0));
    }

    /** Degrees of which the fractions are whole minutes and seconds. */
    static byte[] takenAt(double latitude, double longitude) {
        ByteBuffer notes = tiff(256).putShort((short) 1);
        entry(notes, 0x8825, LONG, 1).putInt(26);
        notes.putInt(0).putShort((short) 4);
        entry(notes, 1, ASCII, 2).put(new byte[] {'N', 0, 0, 0});
        entry(notes, 2, RATIONAL, 3).putInt(80);
        entry(notes, 3, ASCII, 2).put(new byte[] {'E', 0, 0, 0});
        entry(notes, 4, RATIONAL, 3).putInt(104);
        notes.putInt(0);
        return with(jpeg(64, 48), degrees(degrees(notes, latitude), longitude));
    }

    private static ByteBuffer tiff(int most) {
        return ByteBuffer.allocate(most)
                .put(new byte[] {'M', 'M'})
                .putShort((short) 42)
                .putInt(8);
    }

    private static ByteBuffer entry(ByteBuffer notes, int tag, int type, int count) {
        return notes.putShort((short) tag).putShort((short) type).putInt(count);
    }

    private static ByteBuffer degrees(ByteBuffer notes, double degrees) {
        double minutes = (degrees - (int) degrees) * 60;
        int seconds = (int) Math.round((minutes - (int) minutes) * 60);
        return notes.putInt((int) degrees)
                .putInt(1)
                .putInt((int) minutes)
                .putInt(1)
                .putInt(seconds)
                .putInt(1);
    }

    /** Puts the notes where cameras put them, behind the first mark. */
    private static byte[] with(byte[] jpeg, ByteBuffer notes) {
        byte[] tiff = Arrays.copyOf(notes.array(), notes.position());
        byte[] exif = "Exif\0\0".getBytes(StandardCharsets.US_ASCII);
        return ByteBuffer.allocate(jpeg.length + tiff.length + exif.length + 4)
                .put(jpeg, 0, 2)
                .putShort((short) 0xFFE1)
                .putShort((short) (2 + exif.length + tiff.length))
                .put(exif)
                .put(tiff)
                .put(jpeg, 2, jpeg.length - 2)
                .array();
    }
}
