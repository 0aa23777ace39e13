package io.sidan.media;

import io.sidan.Answer;
import io.sidan.Client;
import java.awt.Color;
import java.awt.Graphics2D;
import java.awt.image.BufferedImage;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.http.HttpRequest.BodyPublishers;
import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Random;
import java.util.zip.CRC32;
import javax.imageio.ImageIO;

/** Pictures of our own making, and how a page uploads them. */
public final class Snapshot {

    private static final String BOUNDARY = "----sidan";

    private Snapshot() {}

    /** Each colour makes another picture. */
    public static byte[] jpeg(int width, int height, Color colour) {
        BufferedImage image = new BufferedImage(width, height, BufferedImage.TYPE_INT_RGB);
        Graphics2D pen = image.createGraphics();
        pen.setColor(colour);
        pen.fillRect(0, 0, width, height);
        pen.setColor(Color.WHITE);
        pen.drawLine(0, 0, width, height);
        pen.dispose();
        return written(image, "jpeg");
    }

    /** A PNG that cannot be pressed: about three bytes a pixel. */
    public static byte[] noise(int width, int height) {
        BufferedImage image = new BufferedImage(width, height, BufferedImage.TYPE_INT_RGB);
        int[] dots = new Random(3).ints((long) width * height).toArray();
        image.setRGB(0, 0, width, height, dots, 0, width);
        return written(image, "png");
    }

    private static byte[] written(BufferedImage image, String format) {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        try {
            ImageIO.write(image, format, bytes);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return bytes.toByteArray();
    }

    /** The same JPEG with notes of where it was taken, in whole seconds north and east, as cameras write them. */
    public static byte[] takenAt(byte[] jpeg, double latitude, double longitude) {
        ByteBuffer notes = ByteBuffer.allocate(256).put(new byte[] {'M', 'M', 0, 42, 0, 0, 0, 8});
        entry(notes.putShort((short) 1), 0x8825, 4, 1).putInt(26).putInt(0).putShort((short) 4);
        entry(notes, 1, 2, 2).put(new byte[] {'N', 0, 0, 0});
        entry(notes, 2, 5, 3).putInt(80);
        entry(notes, 3, 2, 2).put(new byte[] {'E', 0, 0, 0});
        entry(notes, 4, 5, 3).putInt(104);
        degrees(degrees(notes.putInt(0), latitude), longitude);
        return ByteBuffer.allocate(jpeg.length + notes.position() + 10)
                .put(jpeg, 0, 2)
                .putShort((short) 0xFFE1)
                .putShort((short) (8 + notes.position()))
                .put("Exif\0\0".getBytes(StandardCharsets.US_ASCII))
                .put(notes.array(), 0, notes.position())
                .put(jpeg, 2, jpeg.length - 2)
                .array();
    }

    private static ByteBuffer entry(ByteBuffer notes, int tag, int type, int count) {
        return notes.putShort((short) tag).putShort((short) type).putInt(count);
    }

    private static ByteBuffer degrees(ByteBuffer notes, double degrees) {
        int seconds = (int) Math.round(degrees * 3_600);
        for (int part : new int[] {seconds / 3_600, seconds / 60 % 60, seconds % 60}) {
            notes.putInt(part).putInt(1);
        }
        return notes;
    }

    /** A PNG of a few bytes that says it is 30,000 pixels wide and high. */
    public static byte[] bomb() {
        ByteBuffer header = ByteBuffer.allocate(17)
                .put("IHDR".getBytes(StandardCharsets.US_ASCII))
                .putInt(30_000)
                .putInt(30_000)
                .put(new byte[] {8, 2, 0, 0, 0});
        CRC32 crc = new CRC32();
        crc.update(header.array());
        return ByteBuffer.allocate(33)
                .put(new byte[] {(byte) 0x89, 'P', 'N', 'G', '\r', '\n', 0x1A, '\n'})
                .putInt(13)
                .put(header.array())
                .putInt((int) crc.getValue())
                .array();
    }

    public static Answer upload(Client client, String path, String name, byte[] photo) {
        return client.send(client.request(path)
                .header("Content-Type", "multipart/form-data; boundary=" + BOUNDARY)
                .header("X-XSRF-TOKEN", client.cookie("XSRF-TOKEN"))
                .POST(BodyPublishers.ofByteArrays(List.of(
                        ascii("--" + BOUNDARY + "\r\nContent-Disposition: form-data; name=\"photo\"; filename=\"" + name
                                + "\"\r\nContent-Type: image/jpeg\r\n\r\n"),
                        photo,
                        ascii("\r\n--" + BOUNDARY + "--\r\n")))));
    }

    private static byte[] ascii(String text) {
        return text.getBytes(StandardCharsets.US_ASCII);
    }
}
