package io.sidan.bot.intake.aid;

import io.sidan.core.media.Kept;
import io.sidan.core.media.MediaKind;
import io.sidan.core.media.MediaUnavailable;
import io.sidan.core.media.Recognizer;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.Base64;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.stereotype.Component;

/**
 * Words in pictures, by RapidOCR in a process of its own for each picture: native code that hangs or crashes takes nothing
 * along, its memory is given back, and nothing of it is loaded where it is switched off.
 */
@Component
class Ocr implements Recognizer {

    private final AidProperties.Ocr settings;
    private final Path data;

    Ocr(AidProperties aid, @Value("${sidan.data}") Path data) {
        this.settings = aid.ocr();
        this.data = data;
    }

    @Override
    public MediaKind kind() {
        return MediaKind.IMAGE;
    }

    @Override
    public boolean isReady() {
        return settings.enabled();
    }

    @Override
    public String read(Kept.Bytes picture) throws MediaUnavailable {
        if (!picture.isDrawn()) {
            throw MediaUnavailable.forGood("不是能认字的照片");
        }
        try (InputStream bytes = picture.getInputStream()) {
            return read(bytes.readAllBytes());
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    String read(byte[] jpeg) throws IOException, MediaUnavailable {
        Process process = PictureReader.command(data.resolve("ocr"))
                .redirectError(ProcessBuilder.Redirect.DISCARD)
                .start();
        try {
            CompletableFuture<String> said = CompletableFuture.supplyAsync(() -> said(process));
            try (OutputStream in = process.getOutputStream()) {
                in.write(jpeg);
            }
            return words(said.get(settings.timeout().toMillis(), TimeUnit.MILLISECONDS));
        } catch (TimeoutException slow) {
            throw MediaUnavailable.now("认字超过 " + settings.timeout().toSeconds() + " 秒", slow);
        } catch (ExecutionException failure) {
            throw MediaUnavailable.now("认字的程序出错了", failure);
        } catch (InterruptedException stopped) {
            Thread.currentThread().interrupt();
            throw MediaUnavailable.now("停下了", stopped);
        } finally {
            process.destroyForcibly();
            PictureReader.clear(data.resolve("ocr"));
        }
    }

    private static String said(Process process) {
        try (InputStream out = process.getInputStream()) {
            return new String(out.readAllBytes(), StandardCharsets.UTF_8);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** The library talks, too; only one line is the answer. */
    private static String words(String said) throws MediaUnavailable {
        return said.lines()
                .filter(line -> line.startsWith(PictureReader.ANSWER))
                .map(line -> line.substring(PictureReader.ANSWER.length()).strip())
                .map(line -> new String(Base64.getDecoder().decode(line), StandardCharsets.UTF_8))
                .findFirst()
                .orElseThrow(() -> MediaUnavailable.now("认字的程序没有回答", null));
    }
}
