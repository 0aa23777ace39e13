package io.sidan.bot.intake.aid;

import io.sidan.core.media.Format;
import io.sidan.core.media.Kept;
import io.sidan.core.media.MediaKind;
import io.sidan.core.media.MediaUnavailable;
import io.sidan.core.media.Recognizer;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.time.Clock;
import java.util.Locale;
import java.util.UUID;
import org.springframework.stereotype.Component;
import org.springframework.util.StringUtils;
import tools.jackson.core.JacksonException;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/**
 * Words in voice, by the operator's own server that speaks OpenAI's {@code /v1/audio/transcriptions}. Voice is sent as it
 * came: whether the server knows WeChat's AMR or SILK is the server's matter.
 */
@Component
class Transcription implements Recognizer {

    private final AidProperties.Server settings;
    private final OperatorServer server;
    private final JsonMapper json;

    Transcription(AidProperties aid, JsonMapper json, Clock clock) {
        this.settings = aid.transcription();
        this.server = settings.isOn()
                ? new OperatorServer(URI.create(settings.url().strip()), settings.key(), settings.timeout(), clock)
                : null;
        this.json = json;
    }

    @Override
    public MediaKind kind() {
        return MediaKind.VOICE;
    }

    @Override
    public boolean isReady() {
        return server != null && server.isReady();
    }

    @Override
    public String read(Kept.Bytes voice) throws MediaUnavailable {
        try (InputStream bytes = voice.getInputStream()) {
            return transcribe(bytes.readAllBytes(), voice.format());
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    String transcribe(byte[] voice, Format format) throws MediaUnavailable {
        String boundary = "sidan-" + UUID.randomUUID();
        try {
            return text(server.post("multipart/form-data; boundary=" + boundary, form(boundary, voice, format)));
        } catch (AidFailed failure) {
            throw MediaUnavailable.now("语音转文字：" + failure.getMessage(), failure);
        }
    }

    private byte[] form(String boundary, byte[] voice, Format format) {
        ByteArrayOutputStream form = new ByteArrayOutputStream();
        if (StringUtils.hasText(settings.model())) {
            write(form, boundary, "name=\"model\"", "", settings.model().getBytes(StandardCharsets.UTF_8));
        }
        write(form, boundary, "name=\"response_format\"", "", "json".getBytes(StandardCharsets.UTF_8));
        String name = "voice." + format.name().toLowerCase(Locale.ROOT);
        String type = "Content-Type: " + format.type() + "\r\n";
        write(form, boundary, "name=\"file\"; filename=\"" + name + "\"", type, voice);
        form.writeBytes(("--" + boundary + "--\r\n").getBytes(StandardCharsets.US_ASCII));
        return form.toByteArray();
    }

    private static void write(ByteArrayOutputStream form, String boundary, String name, String type, byte[] value) {
        String head = "--" + boundary + "\r\nContent-Disposition: form-data; " + name + "\r\n" + type + "\r\n";
        form.writeBytes(head.getBytes(StandardCharsets.US_ASCII));
        form.writeBytes(value);
        form.writeBytes("\r\n".getBytes(StandardCharsets.US_ASCII));
    }

    private String text(String answer) throws AidFailed {
        try {
            JsonNode text = json.readTree(answer).path("text");
            if (text.isString()) {
                return text.asString();
            }
        } catch (JacksonException garbage) {
            throw new AidFailed("答的不是 JSON", garbage);
        }
        throw new AidFailed("答里没有 text");
    }
}
