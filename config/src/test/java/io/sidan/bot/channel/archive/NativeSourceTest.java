package io.sidan.bot.channel.archive;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.ByteArrayOutputStream;
import java.nio.file.Path;
import java.security.Provider;
import java.time.Duration;
import java.util.List;
import java.util.Random;
import java.util.Set;
import org.conscrypt.Conscrypt;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import tools.jackson.databind.json.JsonMapper;

/** The class of WeCom's own library, bound to the stand-in. */
class NativeSourceTest {

    private static final Provider PROVIDER = Conscrypt.newProvider();

    @TempDir
    private Path folder;

    private Replay replay;
    private NativeSource source;

    @BeforeEach
    void open() throws Exception {
        replay = Replay.of(folder, 1_200);
        source = source("ww1");
    }

    @AfterEach
    void close() {
        source.close();
    }

    @Test
    void pullsOpensAndReadsToTheLastCharacter() throws Exception {
        EnvelopeMaker maker = replay.recording().makerWithKey(2);
        replay.append(maker.seal(1_201, "m1201", "{\"words\":\"井盖没了 🕳️ 𠀀\"}"));
        assertThat(source.pull(0, 1_000)).hasSize(1_000);
        List<Envelope> last = source.pull(1_000, 1_000);
        assertThat(last).extracting(Envelope::seq).startsWith(1_001L).endsWith(1_201L);
        try (KeyOpeners openers = new KeyOpeners(PrivateKeys.in(replay.keys(), PROVIDER), PROVIDER, 2)) {
            List<Opened> opened = new Opening(openers, source).open(last);
            assertThat(opened).extracting(Opened::fault).containsOnlyNulls();
            assertThat(opened.get(0).plain()).isEqualTo(SmallTalk.message(1_001));
            assertThat(opened.get(200).plain()).isEqualTo("{\"words\":\"井盖没了 🕳️ 𠀀\"}");
        }
        assertThat(source.pull(1_201, 1_000)).isEmpty();
    }

    /** Every return code of the documentation, from the call that answers it. */
    @ParameterizedTest
    @ValueSource(ints = {10000, 10001, 10002, 10003, 10004, 10005, 10006, 10007, 10008, 10009, 10010, 10011})
    void passesOnEveryReturnCode(int code) throws Exception {
        replay.order("pull-" + code);
        assertThatThrownBy(() -> source.pull(0, 10)).satisfies(fault -> hasCode(fault, code));
        replay.order("decrypt-" + code);
        assertThatThrownBy(() -> source.open("k", "w")).satisfies(fault -> hasCode(fault, code));
        replay.order("media-" + code);
        assertThatThrownBy(() -> source.part("f", "")).satisfies(fault -> hasCode(fault, code));
        replay.order("init-" + code);
        assertThatThrownBy(() -> source("ww1")).satisfies(fault -> hasCode(fault, code));
        assertThat(source.pull(0, 10)).as("the next call is well").hasSize(10);
    }

    /** What the operator reads, and what the reader does then. */
    @ParameterizedTest
    @CsvSource({
        "10000, 核对企业 ID 和会话存档的 Secret, WAIT",
        "10001, 能不能上外网, RETRY",
        "10002, 会自动再试, RETRY",
        "10003, 会自动再试, RETRY",
        "10004, 是不是一对, WAIT",
        "10005, 没有这个文件, GIVE_UP",
        "10006, 公钥版本对不上, GIVE_UP",
        "10007, 缺这个版本的私钥, GIVE_UP",
        "10008, 密文不完整, GIVE_UP",
        "10009, 不在可信名单里, WAIT",
        "10010, 只留最近 5 天, GIVE_UP",
        "10011, 机器的时间和代理, WAIT",
        "10099, 返回码 10099, RETRY"
    })
    void tellsEveryReturnCodeInWords(int code, String words, ReturnCode.Then then) throws Exception {
        replay.order("pull-" + code);
        assertThatThrownBy(() -> source.pull(0, 10)).isInstanceOfSatisfying(ArchiveFault.class, fault -> {
            assertThat(fault.getMessage()).contains(words);
            assertThat(fault.code().then()).isEqualTo(then);
        });
    }

    @Test
    void takesGarbageForWhatPasses() throws Exception {
        for (String what : List.of("garbage", "truncated")) {
            replay.order("pull-" + what);
            assertThatThrownBy(() -> source.pull(0, 10)).satisfies(fault -> hasCode(fault, 10002));
        }
        replay.order("pull-errcode-301042");
        assertThatThrownBy(() -> source.pull(0, 10)).hasMessageContaining("301042");
        assertThatThrownBy(() -> source.pull(0, 1_001)).satisfies(fault -> hasCode(fault, 10000));
        assertThatThrownBy(() -> source("")).satisfies(fault -> hasCode(fault, 10000));
    }

    @Test
    void fetchesAFileInParts() throws Exception {
        byte[] content = new byte[512 * 1_024 * 2 + 77];
        new Random(7).nextBytes(content);
        replay.media("picture", content);
        ByteArrayOutputStream fetched = new ByteArrayOutputStream();
        MediaPart part = source.part("picture", "");
        int parts = 1;
        for (; !part.last(); parts++) {
            fetched.write(part.bytes());
            part = source.part("picture", part.next());
        }
        fetched.write(part.bytes());
        assertThat(fetched.toByteArray()).isEqualTo(content);
        assertThat(parts).isEqualTo(3);
        assertThatThrownBy(() -> source.part("gone", "")).satisfies(fault -> hasCode(fault, 10005));
    }

    @Test
    void isUsedByOneThread() throws Exception {
        source.pull(0, 1);
        Throwable[] thrown = new Throwable[1];
        Thread second = new Thread(() -> {
            try {
                source.pull(0, 1);
            } catch (ArchiveFault fault) {
                thrown[0] = fault;
            }
        });
        second.start();
        second.join();
        assertThat(thrown[0]).satisfies(fault -> hasCode(fault, 10000));
    }

    private NativeSource source(String corp) throws ArchiveFault {
        return new NativeSource(corp, replay.secret(), settings(), new JsonMapper());
    }

    private ArchiveProperties settings() {
        return new ArchiveProperties(
                Replay.library(),
                null,
                replay.keys(),
                Duration.ofSeconds(1),
                Duration.ofSeconds(5),
                Duration.ofSeconds(1),
                2,
                100,
                "",
                "",
                Set.of(),
                ConsentRule.REFUSAL);
    }

    private static void hasCode(Throwable fault, int code) {
        assertThat(fault)
                .isInstanceOfSatisfying(
                        ArchiveFault.class,
                        archived -> assertThat(archived.code()).isEqualTo(ReturnCode.of(code)));
    }
}
