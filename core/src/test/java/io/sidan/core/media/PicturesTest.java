package io.sidan.core.media;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.awt.Color;
import java.awt.image.BufferedImage;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.time.Duration;
import java.util.Arrays;
import java.util.Base64;
import java.util.zip.CRC32;
import javax.imageio.ImageIO;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.util.unit.DataSize;

/** Whatever comes in, a picture without notes comes out, or a sentence. */
class PicturesTest {

    private static final Pictures PICTURES = new Pictures(Settings.withPixels(50_000_000));

    @Test
    void shrinksWhatIsLarger() throws IOException {
        Picture picture = PICTURES.redraw(Photo.jpeg(5_200, 2_600));
        BufferedImage shown = ImageIO.read(new ByteArrayInputStream(picture.jpeg()));
        assertThat(shown.getWidth()).isEqualTo(picture.width()).isEqualTo(2_560);
        assertThat(shown.getHeight()).isEqualTo(picture.height()).isBetween(1_279, 1_281);
        assertThat(ImageIO.read(new ByteArrayInputStream(picture.thumbnail())).getWidth())
                .isEqualTo(320);
    }

    @Test
    void leavesTheSizeOfASmallOne() {
        assertThat(PICTURES.redraw(Photo.jpeg(40, 30)))
                .extracting(Picture::width, Picture::height)
                .containsExactly(40, 30);
    }

    @ParameterizedTest
    @ValueSource(strings = {"png", "gif"})
    void readsOtherFormats(String format) throws IOException {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        ImageIO.write(Photo.drawn(64, 48), format, bytes);
        assertThat(PICTURES.redraw(bytes.toByteArray()).width()).isEqualTo(64);
    }

    /** A single pixel, lossy; https://developers.google.com/speed/webp/docs/riff_container tells the form. */
    @Test
    void readsWebP() {
        byte[] webp = Base64.getDecoder().decode("UklGRiIAAABXRUJQVlA4IBYAAAAwAQCdASoBAAEADsD+JaQAA3AAAAAA");
        assertThat(PICTURES.redraw(webp).width()).isEqualTo(1);
    }

    /** The red corner is where the top left of the scene is, however the camera was held. */
    @ParameterizedTest
    @CsvSource({"1, 0, 0", "2, 1, 0", "3, 1, 1", "4, 0, 1", "5, 0, 0", "6, 1, 0", "7, 1, 1", "8, 0, 1"})
    void standsUpright(int turned, int right, int down) throws IOException {
        Picture picture = PICTURES.redraw(Photo.turned(turned, 80, 48));
        BufferedImage shown = ImageIO.read(new ByteArrayInputStream(picture.jpeg()));
        assertThat(shown.getWidth()).isEqualTo(turned >= 5 ? 48 : 80);
        Color corner = new Color(shown.getRGB(right * (shown.getWidth() - 8) + 4, down * (shown.getHeight() - 8) + 4));
        assertThat(corner.getRed()).isGreaterThan(200);
        assertThat(corner.getGreen()).isLessThan(80);
    }

    @Test
    void tellsWhereItWasTakenAndKeepsNothingOfIt() {
        byte[] photo = Photo.takenAt(36.5, 113.375);
        Picture picture = PICTURES.redraw(photo);
        assertThat(picture.position().latitude()).isEqualTo(36.5);
        assertThat(picture.position().longitude()).isEqualTo(113.375);
        assertThat(text(photo)).contains("Exif");
        assertThat(text(picture.jpeg())).doesNotContain("Exif");
        assertThat(Exif.of(picture.jpeg(), Format.JPEG).position()).isNull();
    }

    @ParameterizedTest
    @ValueSource(doubles = {0.05, 0.3, 0.6, 0.9, 0.98})
    void refusesAPhotoCutShort(double share) throws IOException {
        ByteArrayOutputStream png = new ByteArrayOutputStream();
        ImageIO.write(Photo.drawn(640, 480), "png", png);
        for (byte[] whole : new byte[][] {Photo.jpeg(640, 480), png.toByteArray()}) {
            byte[] cut = Arrays.copyOf(whole, (int) (whole.length * share));
            refused(cut, "不完整");
        }
    }

    @Test
    void refusesABombBeforeItGoesOff() {
        refused(bomb(30_000, 30_000), "30000×30000");
        refused(bomb(Integer.MAX_VALUE, Integer.MAX_VALUE), "太大");
    }

    @Test
    void refusesWhatIsNoPictureWhateverItsName() {
        refused("MZ".getBytes(StandardCharsets.US_ASCII), "不是照片");
        refused("<svg xmlns='http://www.w3.org/2000/svg'/>".getBytes(StandardCharsets.US_ASCII), "不是照片");
        refused(new byte[] {1}, "不是照片");
    }

    @Test
    void saysWhatToDoWithHeic() {
        refused("\0\0\0\u0018ftypheic\0\0\0\0mif1".getBytes(StandardCharsets.ISO_8859_1), "兼容性最佳");
    }

    private static void refused(byte[] bytes, String sentence) {
        assertThatThrownBy(() -> PICTURES.redraw(bytes))
                .isInstanceOf(Unfit.class)
                .hasMessageContaining(sentence);
    }

    /** A PNG of a few bytes that says it is so large. */
    private static byte[] bomb(int width, int height) {
        ByteBuffer header = ByteBuffer.allocate(17)
                .put("IHDR".getBytes(StandardCharsets.US_ASCII))
                .putInt(width)
                .putInt(height)
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

    private static String text(byte[] bytes) {
        return new String(bytes, StandardCharsets.ISO_8859_1);
    }

    /** Settings as shipped but for the pixels. */
    static final class Settings {

        private Settings() {}

        static MediaProperties withPixels(long pixels) {
            return new MediaProperties(
                    Path.of("target/media"),
                    DataSize.ofBytes(0),
                    DataSize.ofMegabytes(10),
                    DataSize.ofMegabytes(10),
                    DataSize.ofMegabytes(100),
                    DataSize.ofMegabytes(50),
                    pixels,
                    60,
                    8,
                    Duration.ofSeconds(30),
                    Duration.ofMinutes(2),
                    50);
        }
    }
}
