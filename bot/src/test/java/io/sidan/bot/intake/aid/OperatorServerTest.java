package io.sidan.bot.intake.aid;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.sidan.core.media.Format;
import io.sidan.core.media.MediaUnavailable;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.ZoneOffset;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import tools.jackson.databind.json.JsonMapper;

/** Whatever an operator's server does, the worst that happens is no help. */
class OperatorServerTest {

    private static final Clock CLOCK = Clock.fixed(Instant.parse("2026-06-01T00:00:00Z"), ZoneOffset.UTC);

    private final StandIn standIn = new StandIn();

    @AfterEach
    void stop() {
        standIn.close();
    }

    @Test
    void hearsWhatVoiceSays() throws Exception {
        standIn.says(200, "{\"text\":\"俺家的井没水了\",\"language\":\"zh\"}");
        assertThat(transcription().transcribe("#!AMR".getBytes(StandardCharsets.US_ASCII), Format.AMR))
                .isEqualTo("俺家的井没水了");
        assertThat(standIn.asked().get(0))
                .startsWith("Bearer the key\n")
                .contains("filename=\"voice.amr\"", "#!AMR", "whisper-1");
    }

    @Test
    void takesTheModelsWordForWhatItSays() throws Exception {
        standIn.says(200, "{\"choices\":[{\"message\":{\"content\":\"{\\\"report\\\": true}\"}}]}");
        assertThat(chat().tellsOfAProblem("打138****5678")).contains(true);
        assertThat(standIn.asked().get(0)).contains("138****5678");
        standIn.says(200, "{\"choices\":[{\"message\":{\"content\":\"{\\\"close\\\": 12}\"}}]}");
        assertThat(chat().tellsOfAProblem("…")).isEmpty();
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "garbage", "[]", "{\"text\":7}", "{\"text\":", "<html>"})
    void takesNoOtherAnswerForOne(String answer) {
        standIn.says(200, answer);
        assertThatThrownBy(this::transcribe).isInstanceOf(MediaUnavailable.class);
        assertThatThrownBy(() -> chat().tellsOfAProblem("…")).isInstanceOf(AidFailed.class);
    }

    @ParameterizedTest
    @ValueSource(ints = {400, 401, 429, 500, 503})
    void takesNoErrorForAnAnswer(int status) {
        standIn.says(status, "{\"text\":\"x\"}");
        assertThatThrownBy(this::transcribe).hasMessageContaining("" + status);
    }

    @Test
    void followsNobodyElsewhere() {
        standIn.sendsElsewhere(standIn.url("/inside"));
        assertThatThrownBy(this::transcribe).hasMessageContaining("302");
        assertThat(standIn.asked()).hasSize(1);
    }

    @Test
    void waitsForNoAnswerThatDoesNotEnd() {
        standIn.stalls();
        assertThatThrownBy(this::transcribe).isInstanceOf(MediaUnavailable.class);
        standIn.hangsUp();
        assertThatThrownBy(this::transcribe).isInstanceOf(MediaUnavailable.class);
    }

    @Test
    void readsNoAnswerThatIsTooLong() {
        standIn.says(200, "{\"text\":\"" + "水".repeat(100_000) + "\"}");
        assertThatThrownBy(this::transcribe).isInstanceOf(MediaUnavailable.class);
    }

    @Test
    void leavesAFailingServerAloneForAWhile() {
        standIn.says(500, "");
        Transcription transcription = transcription();
        for (int i = 0; i < 3; i++) {
            assertThat(transcription.isReady()).isTrue();
            assertThatThrownBy(() -> transcription.transcribe(new byte[1], Format.MP3))
                    .isInstanceOf(MediaUnavailable.class);
        }
        assertThat(transcription.isReady()).isFalse();
    }

    @Test
    void isOffWithoutAnAddress() {
        assertThat(new Transcription(settings(""), new JsonMapper(), CLOCK).isReady())
                .isFalse();
        assertThat(new Chat(settings(""), new JsonMapper(), CLOCK).isReady()).isFalse();
    }

    @ParameterizedTest
    @ValueSource(strings = {"ftp://host/x", "file:///etc/passwd", "host/x", "http://user:word@host/", "/v1/audio"})
    void refusesWhatIsNoAddress(String url) {
        assertThat(OperatorServer.isAddress(URI.create(url))).isFalse();
        assertThatThrownBy(() -> settings(url)).hasMessageContaining("http");
    }

    private String transcribe() throws MediaUnavailable {
        return transcription().transcribe(new byte[] {1}, Format.MP3);
    }

    private Transcription transcription() {
        return new Transcription(settings(standIn.url("/v1/audio/transcriptions")), new JsonMapper(), CLOCK);
    }

    private Chat chat() {
        return new Chat(settings(standIn.url("/v1/chat/completions")), new JsonMapper(), CLOCK);
    }

    private static AidProperties settings(String url) {
        AidProperties.Server server = new AidProperties.Server(url, "the key", "whisper-1", Duration.ofSeconds(2));
        return new AidProperties(new AidProperties.Ocr(false, Duration.ofSeconds(60)), server, server, 10);
    }
}
