package io.sidan.bot.intake.aid;

import static org.assertj.core.api.Assertions.assertThat;

import com.sun.net.httpserver.HttpServer;
import io.sidan.Chat.Message;
import io.sidan.RunningServer;
import io.sidan.bot.inbox.Inbox;
import io.sidan.core.media.Fetching;
import io.sidan.core.media.Kept;
import io.sidan.core.media.MediaKind;
import io.sidan.core.media.MediaReference;
import io.sidan.core.media.MediaSource;
import io.sidan.core.media.Recognition;
import io.sidan.core.media.Recognizer;
import io.sidan.core.message.Outcomes;
import io.sidan.core.privacy.Seal;
import java.io.IOException;
import java.io.InputStream;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.concurrent.CopyOnWriteArrayList;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.transaction.support.TransactionTemplate;
import tools.jackson.databind.json.JsonMapper;

/** Machines that help find words and sort; what becomes of a message stays with people. */
class AidIT extends RunningServer {

    @Autowired
    private SecondOpinion.OpinionMapper opinions;

    @Autowired
    private Outcomes outcomes;

    @Autowired
    private Seal seal;

    @Autowired
    private TransactionTemplate transaction;

    @Autowired
    private Clock clock;

    @Autowired
    private Inbox inbox;

    @Autowired
    private Fetching fetching;

    @Autowired
    private Recognition recognition;

    private final io.sidan.Chat chat = io.sidan.Chat.in("wr-chengbei");

    @Test
    void sortsWhatIsUnsureAndLeavesItToAPerson() throws IOException {
        Message likely = unsure(chat.says("r-likely", "那个事到底有没有人管啊，打13812345678"));
        Message unlikely = unsure(chat.later(10).says("r-unlikely", "谁家的羊跑到坡上去了哈"));
        List<String> asked = new CopyOnWriteArrayList<>();
        HttpServer server = HttpServer.create(new InetSocketAddress(InetAddress.getLoopbackAddress(), 0), 0);
        server.createContext("/", exchange -> {
            String question = new String(exchange.getRequestBody().readAllBytes(), StandardCharsets.UTF_8);
            asked.add(question);
            byte[] answer = ("{\"choices\":[{\"message\":{\"content\":\"{\\\"report\\\": " + question.contains("有没有人管")
                            + "}\"}}]}")
                    .getBytes(StandardCharsets.UTF_8);
            exchange.sendResponseHeaders(200, answer.length);
            exchange.getResponseBody().write(answer);
            exchange.close();
        });
        server.start();
        try {
            SecondOpinion opinion =
                    opinion("http://127.0.0.1:" + server.getAddress().getPort() + "/v1/chat/completions");
            assertThat(opinion.round()).isGreaterThanOrEqualTo(2);
            assertThat(opinion.round()).as("nobody is asked twice").isZero();
        } finally {
            server.stop(0);
        }
        assertThat(String.join("", asked)).contains("138****5678").doesNotContain("13812345678");
        assertThat(outcome(likely)).containsEntry("kind", "UNSURE");
        assertThat(outcome(likely).get("why").toString()).endsWith("另一台机器看像在反映问题");
        assertThat(outcome(unlikely)).containsEntry("kind", "UNSURE");
        assertThat(outcome(unlikely).get("confidence").toString()).isEqualTo("0.200");
    }

    @Test
    void readsAPictureInAProcessOfItsOwn() throws Exception {
        AidProperties.Server off = new AidProperties.Server("", "", "", Duration.ofSeconds(1));
        AidProperties on = new AidProperties(new AidProperties.Ocr(true, Duration.ofMinutes(4)), off, off, 10);
        Path folder = Path.of("target/ocr-data");
        try (InputStream notice = AidIT.class.getResourceAsStream("/media/notice.png")) {
            assertThat(new Ocr(on, folder).read(notice.readAllBytes())).contains("水井已坏三天", "13812345678");
        }
        try (var left = Files.list(folder.resolve("ocr"))) {
            assertThat(left.map(file -> file.getFileName().toString())).noneMatch(name -> name.startsWith("picture-"));
        }
    }

    @Test
    void showsStaffWhatAMachineHeard() {
        Message told = chat.later(10).says("r-heard", "北泉寨村口的井没水了，家家没水吃，快派人来修");
        String number = opened(told);
        Message voice = chat.sends("r-heard", "voice");
        receive(voice, new MediaReference(MediaKind.VOICE, "v"));
        fetching.round(new OneVoice());
        awaitOutcomes();
        recognition.round(new Hears("井管子漏哩，打13812345678"));
        assertThat(station().get("/api/suggestions/" + number).body())
                .contains("井管子漏哩，打138****5678")
                .doesNotContain("13812345678");
        assertThat(recognition.round(new Hears("又一遍"))).as("once is enough").isZero();
    }

    private record Hears(String words) implements Recognizer {

        @Override
        public MediaKind kind() {
            return MediaKind.VOICE;
        }

        @Override
        public boolean isReady() {
            return true;
        }

        @Override
        public String read(Kept.Bytes bytes) {
            return words;
        }
    }

    private static final class OneVoice implements MediaSource {

        @Override
        public String channel() {
            return "one-voice";
        }

        @Override
        public Part next(String reference, String resume) {
            return new Part("#!AMR\n heard".getBytes(StandardCharsets.US_ASCII), null);
        }
    }

    private SecondOpinion opinion(String url) {
        AidProperties.Server server = new AidProperties.Server(url, "", "m", Duration.ofSeconds(30));
        AidProperties aid =
                new AidProperties(new AidProperties.Ocr(false, Duration.ofMinutes(1)), server, server, 10_000);
        return new SecondOpinion(
                opinions, new Chat(aid, new JsonMapper(), clock), outcomes, seal, transaction, aid, clock);
    }

    private Message unsure(Message told) {
        tell(told);
        jdbc.update("""
                UPDATE outcome SET kind = 'UNSURE', suggestion_id = NULL, confidential = FALSE
                WHERE message_id = (SELECT id FROM message WHERE external_id = ?)
                """, told.id());
        return told;
    }

    private Map<String, Object> outcome(Message told) {
        return jdbc.queryForMap(
                "SELECT o.* FROM outcome o JOIN message m ON m.id = o.message_id WHERE m.external_id = ?", told.id());
    }

    private void receive(Message told, MediaReference reference) {
        inbox.receive("one-voice", List.of(told.asGroupMessage(reference)));
    }
}
