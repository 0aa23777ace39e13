package io.sidan.media;

import static org.assertj.core.api.Assertions.assertThat;

import io.sidan.Answer;
import io.sidan.Chat;
import io.sidan.Client;
import io.sidan.RunningServer;
import io.sidan.bot.inbox.Inbox;
import io.sidan.core.media.Fetching;
import io.sidan.core.media.MediaKind;
import io.sidan.core.media.MediaReference;
import io.sidan.core.media.Sweeping;
import java.awt.Color;
import java.awt.image.BufferedImage;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.Base64;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import javax.imageio.ImageIO;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.ApplicationContext;
import org.springframework.test.util.ReflectionTestUtils;
import tools.jackson.databind.JsonNode;

/** A photo on its way from a phone to the case it proves, and what is turned away. */
class UploadIT extends RunningServer {

    @Autowired
    private Inbox inbox;

    @Autowired
    private Fetching fetching;

    @Autowired
    private Sweeping sweeping;

    @Autowired
    private ApplicationContext context;

    private final Chat chat = Chat.in("wr-guihua");

    @Test
    void provesByAPhotoAloneThatItIsDone() throws Exception {
        String number = opened(chat.says("r-photo", "下桂花村口水渠的闸门坏了，水流不进地里，请派人修"));
        accepted(move(deputy("d090"), number, "ACCEPT"));
        String path = link(number, "DEPUTY");
        Answer uploaded =
                Snapshot.upload(nobody(), path + "/photos", "IMG_1.jpg", Snapshot.jpeg(3_000, 1_500, Color.ORANGE));
        assertThat(uploaded.status()).as(uploaded.body()).isEqualTo(201);
        assertThat(uploaded.at("width").asInt()).isEqualTo(2_560);
        accepted(nobody().post(
                        path + "/moves",
                        Map.of(
                                "move",
                                "RESOLVE",
                                "evidence",
                                List.of(uploaded.at("evidence").asString()))));

        JsonNode photo = photos(station(), number, "RESOLVE").get(0);
        assertThat(photo.path("drawn").asBoolean()).isTrue();
        isShown(station(), "/api/suggestions/" + number + "/media/" + photo.path("id"), 2_560);
        isShown(station(), "/api/suggestions/" + number + "/media/" + photo.path("id") + "/thumbnail", 320);

        String resident = link(number, "RESIDENT");
        JsonNode seen =
                nobody().get(resident).at("answers").get(0).path("photos").get(0);
        isShown(nobody(), resident + "/media/" + seen.path("id") + "/thumbnail", 320);
        isShown(nobody(), resident + "/media/" + seen.path("id"), 2_560);
        assertThat(admin().get("/api/ledger/verify").at("valid").asBoolean()).isTrue();
    }

    @Test
    void showsNobodyWhatIsNotOfTheirCase() {
        String number = opened(chat.later(10).says("r-own", "北桂花村西头变压器漏油冒烟，赶紧来人看看"));
        String other = opened(chat.later(10).says("r-other", "麦仓村小学的围墙裂了大口子，要倒，请来修"));
        Client deputy = deputy("d090");
        String evidence = take(deputy, Color.PINK);
        accepted(move(deputy, number, "ACCEPT"));
        accepted(move(deputy, number, Map.of("move", "NOTE", "words", "看过了", "evidence", List.of(evidence))));
        String id = photos(station(), number, "NOTE").get(0).path("id").toString();

        String media = "/media/" + id;
        assertThat(station().get("/api/suggestions/" + number + media).status()).isEqualTo(200);
        assertThat(station().get("/api/suggestions/" + other + media).status()).isEqualTo(404);
        assertThat(nobody().get("/api/suggestions/" + number + media).status()).isEqualTo(401);
        assertThat(unit("u01").get("/api/suggestions/" + number + media).status())
                .isEqualTo(404);
        assertThat(nobody().get(link(number, "RESIDENT") + media).status())
                .as("a note is not for the resident")
                .isEqualTo(404);
        Answer stolen =
                move(deputy("d091"), other, Map.of("move", "NOTE", "words", "x", "evidence", List.of(evidence)));
        assertThat(stolen.status()).isEqualTo(422);
        assertThat(stolen.at("field").asString()).isEqualTo("evidence");
    }

    @Test
    void logsWhoLooksAtAConfidentialPhoto() {
        String number = opened(chat.later(10).says("r-shy", "上桂花村东的路灯灭了半个月，请来修"));
        String evidence = take(station(), Color.CYAN);
        accepted(move(station(), number, Map.of("move", "NOTE", "words", "记一笔", "evidence", List.of(evidence))));
        accepted(move(station(), number, Map.of("move", "CONCEAL", "reason", "MINOR")));
        String id = photos(station(), number, "NOTE").get(0).path("id").toString();
        assertThat(station().get("/api/suggestions/" + number + "/media/" + id).status())
                .isEqualTo(200);
        assertThat(jdbc.queryForObject(
                        "SELECT COUNT(*) FROM access_log WHERE number = ? AND reason = '打开照片'", Integer.class, number))
                .isEqualTo(1);
    }

    @Test
    void takesTheDeputysPhotoInTheChatForProof() {
        String number = opened(chat.later(10).says("r-chat", "下桂花北头的井盖碎了，过路的人要掉下去，快来换"));
        Parts parts = new Parts().has("chat-photo", Snapshot.jpeg(200, 100, Color.GREEN));
        says(chat.sends("d090", "image"), new MediaReference(MediaKind.IMAGE, "chat-photo"));
        int shortNumber =
                station().get("/api/suggestions/" + number).at("shortNumber").asInt();
        says(chat.says("d090", "接" + shortNumber));
        says(chat.says("d090", shortNumber + " 办好了"));
        awaitOutcomes();
        assertThat(stateOf(number)).isEqualTo("ANSWERED");
        assertThat(photos(station(), number, "RESOLVE").get(0).path("state").asString())
                .isEqualTo("AWAITED");
        fetching.round(parts);
        assertThat(photos(station(), number, "RESOLVE").get(0).path("state").asString())
                .isEqualTo("STORED");
    }

    @Test
    void showsWhatAResidentSentWithTheCase() {
        String number = opened(chat.later(10).says("r-sent", "上桂花戏台前的下水道堵了，臭水漫了一地，请来疏通"));
        Parts parts = new Parts()
                .has("sent", Snapshot.jpeg(400, 300, Color.RED))
                .has("voice", "#!AMR\n......".getBytes(StandardCharsets.US_ASCII))
                .has("bomb", Snapshot.bomb());
        says(
                chat.sends("r-sent", "image"),
                new MediaReference(MediaKind.IMAGE, "sent"),
                new MediaReference(MediaKind.VOICE, "voice"),
                new MediaReference(MediaKind.IMAGE, "bomb"));
        awaitOutcomes();
        fetching.round(parts);
        JsonNode sent = station()
                .get("/api/suggestions/" + number)
                .at("messages")
                .get(1)
                .path("media");
        assertThat(sent.size()).isEqualTo(3);
        assertThat(sent.get(0).path("drawn").asBoolean()).isTrue();
        assertThat(sent.get(1).path("type").asString()).isEqualTo("audio/amr");
        assertThat(sent.get(1).path("playable").asBoolean()).isFalse();
        assertThat(sent.get(2).path("failure").asString()).contains("30000×30000");
        Answer voice = station()
                .get("/api/suggestions/" + number + "/media/" + sent.get(1).path("id"));
        assertThat(voice.header("Content-Disposition")).startsWith("attachment");
        assertThat(voice.type()).isEqualTo("application/octet-stream");
        assertThat(voice.header("X-Content-Type-Options")).isEqualTo("nosniff");
    }

    /** Fetched by the server's own loop. */
    @Test
    void takesWhatAGatewaySendsAlong() {
        Chat.Message told = chat.later(10).sends("r-gateway", "image");
        Map<String, Object> message = new HashMap<>(Map.of(
                "id", told.id(), "group", told.group(), "sender", told.sender(), "at", told.at(), "type", "image"));
        message.put("media", List.of(Map.of("data", "%%%")));
        assertThat(gateway().send(message).at("rejected").get(0).path("reason").asString())
                .contains("Base64");
        byte[] photo = Snapshot.jpeg(300, 200, Color.DARK_GRAY);
        message.put("media", List.of(Map.of("data", Base64.getEncoder().encodeToString(photo))));
        assertThat(gateway().send(message).at("accepted").asInt()).isEqualTo(1);
        assertThat(gateway().send(message).at("duplicates").asInt()).isEqualTo(1);
        await(() -> jdbc.queryForObject("""
                        SELECT COUNT(*) FROM attachment a JOIN message m ON m.id = a.message_id
                        WHERE m.external_id = ? AND a.state = 'STORED'
                        """, Integer.class, told.id()) == 1);
        awaitOutcomes();
    }

    /** The disk is to keep more free than it has. */
    @Test
    void saysThatTheDiskIsFullAndKeepsTheMessage() {
        Object folder = context.getBean("mediaFolder");
        Object reserve = ReflectionTestUtils.getField(folder, "reserve");
        Parts parts = new Parts().has("later", Snapshot.jpeg(90, 60, Color.YELLOW));
        Chat.Message told = chat.later(10).sends("r-full", "image");
        ReflectionTestUtils.setField(folder, "reserve", Long.MAX_VALUE / 2);
        try {
            refused(upload(station(), "x.jpg", Snapshot.jpeg(50, 50, Color.BLACK)), 507, "磁盘快满了");
            says(told, new MediaReference(MediaKind.IMAGE, "later"));
            fetching.round(parts);
            assertThat(failure(told)).contains("磁盘快满了");
        } finally {
            ReflectionTestUtils.setField(folder, "reserve", reserve);
        }
        awaitOutcomes();
        jdbc.update("UPDATE attachment SET next_at = '2000-01-01' WHERE state = 'AWAITED' AND channel = 'parts'");
        fetching.round(parts);
        assertThat(failure(told)).isNull();
    }

    private String failure(Chat.Message told) {
        return jdbc.queryForObject(
                "SELECT a.failure FROM attachment a JOIN message m ON m.id = a.message_id WHERE m.external_id = ?",
                String.class,
                told.id());
    }

    @Test
    void turnsAwayWhatIsNoPhotoInWordsAndKeepsNothing() {
        Client station = station();
        long before = kept();
        refused(
                upload(station, "photo.jpg", "MZ\u0090 this program".getBytes(StandardCharsets.ISO_8859_1)),
                422,
                "不是照片");
        refused(upload(station, "x.png", Snapshot.bomb()), 422, "30000×30000");
        byte[] whole = Snapshot.jpeg(800, 600, Color.BLUE);
        refused(upload(station, "x.jpg", Arrays.copyOf(whole, whole.length / 2)), 422, "不完整");
        refused(upload(station, "x.jpg", new byte[0]), 422, "是空的");
        refused(
                upload(station, "x.heic", "\0\0\0\u0018ftypheic\0\0\0\0".getBytes(StandardCharsets.ISO_8859_1)),
                422,
                "兼容性最佳");
        refused(upload(station, "x.jpg", Arrays.copyOf(whole, 50 * 1024 * 1024)), 413, "10 MB");
        assertThat(station.post("/api/photos", "application/json", "{}").status())
                .isEqualTo(415);
        assertThat(kept()).isEqualTo(before);
    }

    @ParameterizedTest
    @ValueSource(strings = {"forged", "0", "../../x"})
    void takesNothingThroughALinkThatIsNone(String token) {
        long before = kept();
        byte[] photo = Snapshot.jpeg(80, 60, Color.GRAY);
        assertThat(Snapshot.upload(nobody(), "/api/links/" + token + "/photos", "x.jpg", photo)
                        .status())
                .isBetween(400, 404);
        assertThat(kept()).isEqualTo(before);
    }

    @Test
    void forgetsAfterADayWhatNobodyUsed() {
        String evidence = take(chair(), Color.MAGENTA);
        sweeping.loose();
        assertThat(media(evidence)).isEqualTo(1);
        jdbc.update("UPDATE attachment SET written_at = '2000-01-01' WHERE uploader LIKE 'CHAIR%'");
        sweeping.loose();
        assertThat(media(evidence)).isZero();
    }

    private Answer upload(Client client, String name, byte[] photo) {
        return Snapshot.upload(client, "/api/photos", name, photo);
    }

    private String take(Client client, Color colour) {
        Answer answer = upload(client, "x.jpg", Snapshot.jpeg(640, 480, colour));
        assertThat(answer.status()).as(answer.body()).isEqualTo(201);
        return answer.at("evidence").asString();
    }

    private String link(String number, String role) {
        Answer made = station().post("/api/suggestions/" + number + "/links", Map.of("role", role));
        assertThat(made.status()).as(made.body()).isEqualTo(201);
        String url = made.at("url").asString();
        return "/api/links/" + url.substring(url.indexOf('#') + 1);
    }

    private static JsonNode photos(Client client, String number, String move) {
        for (JsonNode step : client.get("/api/suggestions/" + number).at("steps")) {
            if (step.path("move").asString().equals(move)) {
                return step.path("photos");
            }
        }
        throw new AssertionError("no " + move + " in " + number);
    }

    private void isShown(Client client, String path, int width) throws IOException, InterruptedException {
        HttpRequest request = HttpRequest.newBuilder(server().resolve(path))
                .header("Cookie", "SESSION=" + client.cookie("SESSION"))
                .build();
        HttpResponse<byte[]> answer = HttpClient.newHttpClient().send(request, BodyHandlers.ofByteArray());
        assertThat(answer.statusCode()).as(path).isEqualTo(200);
        assertThat(answer.headers().firstValue("Content-Type")).contains("image/jpeg");
        assertThat(answer.headers().firstValue("X-Content-Type-Options")).contains("nosniff");
        assertThat(answer.headers().firstValue("Cache-Control").orElseThrow()).contains("private");
        BufferedImage shown = ImageIO.read(new ByteArrayInputStream(answer.body()));
        assertThat(shown.getWidth()).isEqualTo(width);
    }

    private void says(Chat.Message told, MediaReference... references) {
        inbox.receive(Parts.CHANNEL, List.of(told.asGroupMessage(references)));
    }

    private long kept() {
        return jdbc.queryForObject("SELECT COUNT(*) FROM attachment", Long.class);
    }

    private int media(String evidence) {
        return jdbc.queryForObject(
                "SELECT COUNT(*) FROM media WHERE hash = UNHEX(?)", Integer.class, evidence.replace("photo:", ""));
    }

    private static void accepted(Answer answer) {
        assertThat(answer.status()).as(answer.body()).isEqualTo(200);
    }

    private static void refused(Answer answer, int status, String words) {
        assertThat(answer.status()).as(answer.body()).isEqualTo(status);
        assertThat(answer.detail()).contains(words);
        assertThat(answer.at("field").asString()).isEqualTo("photo");
    }
}
