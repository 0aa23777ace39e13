package io.sidan.bot.channel.archive;

import static org.assertj.core.api.Assertions.assertThat;

import io.sidan.OwnDatabase;
import io.sidan.bot.channel.archive.ArchiveStatus.Now;
import io.sidan.bot.inbox.Cursors;
import io.sidan.cli.Serve;
import io.sidan.core.message.Consents;
import io.sidan.core.roster.ChatGroups;
import io.sidan.media.Snapshot;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Path;
import java.security.KeyPair;
import java.security.MessageDigest;
import java.time.Duration;
import java.time.Instant;
import java.util.HexFormat;
import java.util.List;
import java.util.Set;
import java.util.concurrent.TimeUnit;
import java.util.stream.IntStream;
import org.junit.jupiter.api.MethodOrderer.OrderAnnotation;
import org.junit.jupiter.api.Order;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestMethodOrder;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.boot.test.context.SpringBootTest.WebEnvironment;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.test.annotation.DirtiesContext;
import org.springframework.test.context.DynamicPropertyRegistry;
import org.springframework.test.context.DynamicPropertySource;
import org.springframework.util.FileSystemUtils;

/** The reader in a process of its own role, on the real engines, through the class of WeCom's library. */
@SpringBootTest(
        classes = Serve.class,
        webEnvironment = WebEnvironment.RANDOM_PORT,
        properties = {
            "sidan.data=" + ArchiveIT.DATA,
            "sidan.sample=false",
            "sidan.roles=archive",
            "sidan.wecom.corp-id=ww1",
            "sidan.wecom.archive.every=200ms",
            "sidan.wecom.archive.patience=2s", // so long a fault can be seen, however busy the machine is
            "sidan.wecom.archive.batch=100",
            "sidan.wecom.archive.own=xiaoren",
            "sidan.media.every=200ms",
            "sidan.media.backoff=200ms"
        })
@DirtiesContext
@TestMethodOrder(OrderAnnotation.class)
class ArchiveIT {

    static final String DATA = "target/archive-data";

    private static final int FIRST = 1_050;
    private static final Replay REPLAY = freshReplay();

    @Autowired
    private JdbcTemplate jdbc;

    @Autowired
    private ArchiveStatus status;

    @Autowired
    private ArchiveBell bell;

    @Autowired
    private Cursors cursors;

    @Autowired
    private Consents consents;

    @Autowired
    private ChatGroups groups;

    @DynamicPropertySource
    static void settings(DynamicPropertyRegistry settings) {
        OwnDatabase.use("sidan_archive", settings);
        settings.add("sidan.wecom.archive.secret", REPLAY::secret);
        settings.add("sidan.wecom.archive.library", Replay::library);
        settings.add("sidan.wecom.archive.keys", () -> REPLAY.keys().toString());
    }

    @Test
    @Order(1)
    void storesAllOnceInOrderWhateverTheArchiveAnswers() {
        await(() -> status.now().seq() == FIRST);
        assertThat(ids())
                .isEqualTo(IntStream.rangeClosed(1, FIRST)
                        .mapToObj(seq -> "m" + seq)
                        .toList());
        await(() -> REPLAY.isObeyed() && status.now().line().equals("正常"));
        Now now = status.now();
        assertThat(now.well()).as(now.line()).isTrue();
        assertThat(now.unopened()).isZero();
        assertThat(now.heardAt()).isEqualTo(Instant.ofEpochMilli(1_780_272_000_000L + FIRST * 3_000L));
    }

    /** Each fault is said in words, and is over by itself once the archive answers. */
    @Test
    @Order(2)
    void saysWhatIsWrongAndGoesOn() throws Exception {
        for (int code : new int[] {10000, 10001, 10009, 45009}) {
            String said = ArchiveFault.of(code).getMessage();
            REPLAY.order("pull-" + code);
            await(() -> saysThatItIsIll(said));
            await(() -> status.now().well());
        }
        REPLAY.order("pull-10010");
        for (int pulls = 0; pulls <= FIRST / 100 + 1; pulls++) {
            REPLAY.order("pull-delay-1"); // from the oldest that is kept to where it was
        }
        await(REPLAY::isObeyed);
        REPLAY.order("pull-back-5");
        await(() -> status.now().line().contains("倒退"));
        await(() -> status.now().well());
        assertThat(status.now().wentBack()).isEqualTo(5);
        assertThat(ids()).hasSize(FIRST);
    }

    @Test
    @Order(3)
    void putsAsideWhatCannotBeReadUntilItsKeyArrives() throws Exception {
        KeyPair late = Recording.pair();
        EnvelopeMaker second = new EnvelopeMaker(2, late.getPublic());
        EnvelopeMaker known = REPLAY.recording().makerWithKey(3);
        EnvelopeMaker stranger = new EnvelopeMaker(3, Recording.pair().getPublic());
        Envelope good = known.seal(0, "unused", "x");
        REPLAY.append(
                second.seal(1_051, "late1", SmallTalk.message(90_001)),
                new Envelope(1_052, "damaged", 3, "!!!", good.words()),
                stranger.seal(1_053, "stranger", SmallTalk.message(90_002)),
                new Envelope(1_054, "short", 3, good.key().substring(0, 100), good.words()),
                new Envelope(1_055, "cut", 3, good.key(), good.words().substring(0, 7)),
                known.seal(1_056, "unreadable", "{\"msgid\":"),
                second.seal(1_057, "late2", SmallTalk.message(90_003)),
                known.seal(1_058, "after", SmallTalk.message(90_004)));
        REPLAY.appendLine("{\"seq\":1059,\"msgid\":\"bare\"}");
        bell.ring();
        await(() -> status.now().seq() == 1_059);
        assertThat(status.now().unopened()).isEqualTo(8);
        assertThat(status.now().line()).contains("2 条缺这个版本的私钥（第 2 版）", "缺这个版本的私钥（第 0 版）", "密文不完整");
        assertThat(status.now().well()).isFalse();
        assertThat(ids()).contains("m90004").doesNotContain("m90001");

        REPLAY.recording().put(2, late.getPrivate());
        await(() -> status.now().unopened() == 6);
        assertThat(ids()).contains("m90001", "m90003");
        assertThat(jdbc.queryForList("SELECT reason FROM archive_unopened ORDER BY seq", String.class))
                .containsExactly("DAMAGED", "WRONG_KEY", "DAMAGED", "REFUSED", "UNREADABLE", "NO_KEY");
    }

    @Test
    @Order(4)
    void notesWhatIsMissingAndTakesItWhenItComes() throws Exception {
        EnvelopeMaker maker = REPLAY.recording().makerWithKey(4);
        REPLAY.append(maker.seal(1_070, "far", SmallTalk.message(90_010)));
        await(() -> status.now().seq() == 1_070);
        assertThat(status.now().gaps()).isEqualTo(1);
        assertThat(status.now().line()).contains("缺号 1 处");
        assertThat(jdbc.queryForMap("SELECT after_seq, before_seq FROM archive_gap"))
                .containsEntry("after_seq", 1_059L)
                .containsEntry("before_seq", 1_070L);
        REPLAY.append(maker.seal(1_065, "found", SmallTalk.message(90_011)));
        jdbc.update("UPDATE archive_gap SET noted_at = noted_at - INTERVAL 1 DAY");
        await(() -> status.now().gaps() == 2);
        assertThat(ids()).contains("m90011");
        assertThat(jdbc.queryForList("SELECT CONCAT(after_seq, '-', before_seq) FROM archive_gap", String.class))
                .containsExactlyInAnyOrder("1059-1065", "1065-1070");
        assertThat(status.now().seq()).isEqualTo(1_070);
    }

    @Test
    @Order(5)
    void hearsWhoRefusesAndWhoAgreesLater() throws Exception {
        EnvelopeMaker maker = REPLAY.recording().makerWithKey(5);
        REPLAY.append(
                maker.seal(1_071, "c1", consent("c1", "wmShy", "disagree", 1_000)),
                maker.seal(1_072, "c2", consent("c2", "wmFine", "agree", 1_000)));
        await(() -> status.now().seq() == 1_072);
        long town = groups.find("wrConsent").orElseThrow().townshipId();
        assertThat(consents.withdrawn(town, Set.of("wmShy", "wmFine"))).containsExactly("wmShy");

        REPLAY.append(maker.seal(1_073, "c3", consent("c3", "wmShy", "agree", 2_000)));
        await(() -> status.now().seq() == 1_073);
        assertThat(consents.withdrawn(town, Set.of("wmShy"))).isEmpty();

        consents.withdraw(town, "wmFirm", Instant.ofEpochMilli(1_603_876_000_000L));
        REPLAY.append(
                maker.seal(1_074, "c4", consent("c4", "wmFirm", "disagree", 3_000)),
                maker.seal(1_075, "c5", consent("c5", "wmFirm", "agree", 4_000)));
        await(() -> status.now().seq() == 1_075);
        assertThat(consents.withdrawn(town, Set.of("wmFirm")))
                .as("said 不登记 to the bot")
                .containsExactly("wmFirm");
    }

    @Test
    @Order(6)
    void fetchesPicturesInPartsThroughFaults() throws Exception {
        byte[] picture = Snapshot.noise(500, 400);
        assertThat(picture.length).as("more than one part").isGreaterThan(512 * 1_024);
        REPLAY.media("pic1", picture);
        REPLAY.order("media-10003");
        REPLAY.order("media-garbage");
        String md5 = HexFormat.of().formatHex(MessageDigest.getInstance("MD5").digest(picture));
        EnvelopeMaker maker = REPLAY.recording().makerWithKey(6);
        REPLAY.append(
                maker.seal(1_076, "i1", image("i1", "pic1", md5, picture.length)),
                maker.seal(1_077, "i2", image("i2", "no-such", md5, picture.length)));
        await(() -> states().equals(List.of("STORED", "FAILED")));
        assertThat(jdbc.queryForMap("SELECT m.width, m.height FROM attachment a JOIN media m ON m.hash = a.hash"))
                .containsEntry("width", 500)
                .containsEntry("height", 400);
        assertThat(jdbc.queryForObject("SELECT failure FROM attachment WHERE state = 'FAILED'", String.class))
                .isEqualTo(ReturnCode.NO_SUCH_FILE.sentence());
        assertThat(REPLAY.isObeyed()).isTrue();
    }

    /** Another process took the lease over: whatever this one still had in hand is not written twice. */
    @Test
    @Order(7)
    void isFencedOffWhereANewerReaderCame() throws Exception {
        EnvelopeMaker maker = REPLAY.recording().makerWithKey(7);
        long fence = jdbc.queryForObject("SELECT fence FROM channel_cursor", Long.class);
        jdbc.update("UPDATE channel_cursor SET fence = fence + 1");
        REPLAY.append(maker.seal(1_078, "f1", SmallTalk.message(90_020)));
        await(() -> status.now().seq() == 1_078);
        assertThat(jdbc.queryForObject("SELECT fence FROM channel_cursor", Long.class))
                .isGreaterThan(fence + 1);
        assertThat(ids().stream().filter("m90020"::equals)).hasSize(1);
        assertThat(cursors.take("archive")).as("the lease is held").isEmpty();
    }

    @Test
    @Order(8)
    void isNotHeldUpByWhatTheStoreRefuses() throws Exception {
        long aside = status.now().unopened();
        jdbc.execute("CREATE TRIGGER poison BEFORE INSERT ON message FOR EACH ROW "
                + "IF NEW.external_id = 'm90032' THEN SIGNAL SQLSTATE '23000'; END IF");
        EnvelopeMaker maker = REPLAY.recording().makerWithKey(8);
        for (int seq = 1_079; seq <= 1_083; seq++) {
            REPLAY.append(maker.seal(seq, "p" + seq, SmallTalk.message(90_030 + seq - 1_079)));
        }
        await(() -> status.now().seq() == 1_083);
        assertThat(ids()).contains("m90030", "m90031", "m90033", "m90034").doesNotContain("m90032");
        assertThat(status.now().unopened()).isEqualTo(aside + 1);

        REPLAY.recording().makerWithKey(9);
        jdbc.execute("DROP TRIGGER poison");
        REPLAY.recording().makerWithKey(10);
        await(() -> ids().contains("m90032"));
        assertThat(status.now().unopened()).isEqualTo(aside);
    }

    private boolean saysThatItIsIll(String words) {
        Now now = status.now();
        return now.line().startsWith(words) && !now.well();
    }

    private List<String> ids() {
        return jdbc.queryForList("SELECT external_id FROM message WHERE channel = 'archive' ORDER BY id", String.class);
    }

    private List<String> states() {
        return jdbc.queryForList("SELECT state FROM attachment ORDER BY id", String.class);
    }

    private static String consent(String id, String person, String kind, long after) {
        return "{\"msgid\":\"" + id + "\",\"action\":\"send\",\"from\":\"" + person
                + "\",\"tolist\":[\"dep1\"],\"roomid\":\"wrConsent\",\"msgtime\":" + (1_603_876_000_000L + after)
                + ",\"msgtype\":\"" + kind + "\",\"" + kind + "\":{\"userid\":\"" + person + "\"}}";
    }

    private static String image(String id, String file, String md5, int size) {
        return "{\"msgid\":\"" + id
                + "\",\"action\":\"send\",\"from\":\"wmPhoto\",\"tolist\":[],\"roomid\":\"wrPhoto\","
                + "\"msgtime\":1780279000000,\"msgtype\":\"image\",\"image\":{\"md5sum\":\"" + md5 + "\",\"filesize\":"
                + size + ",\"sdkfileid\":\"" + file + "\"}}";
    }

    private interface Condition {
        boolean holds() throws IOException;
    }

    private static void await(Condition condition) {
        long end = System.nanoTime() + Duration.ofMinutes(3).toNanos();
        while (!holds(condition)) {
            assertThat(System.nanoTime()).as("time is over").isLessThan(end);
            try {
                TimeUnit.MILLISECONDS.sleep(50);
            } catch (InterruptedException e) {
                throw new IllegalStateException(e);
            }
        }
    }

    private static boolean holds(Condition condition) {
        try {
            return condition.holds();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** From the beginning on, the archive answers some calls with faults. */
    private static Replay freshReplay() {
        try {
            Path folder = Path.of("target/archive-replay");
            FileSystemUtils.deleteRecursively(folder);
            FileSystemUtils.deleteRecursively(Path.of(DATA));
            Replay replay = Replay.of(folder, FIRST);
            for (String order : List.of("init-10001", "pull-10001", "pull-delay-300", "pull-10003", "pull-truncated")) {
                replay.order(order);
            }
            return replay;
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
