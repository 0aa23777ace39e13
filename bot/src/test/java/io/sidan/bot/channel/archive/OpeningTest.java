package io.sidan.bot.channel.archive;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.security.KeyPair;
import java.security.Provider;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import org.conscrypt.Conscrypt;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import tools.jackson.databind.json.JsonMapper;

/** Envelopes are opened with the keys of a folder; whatever is wrong with one, the others are read. */
class OpeningTest {

    private static final Provider PROVIDER = Conscrypt.newProvider();

    @TempDir
    private Path folder;

    private Recording recording;
    private EnvelopeMaker first;
    private KeyOpeners openers;

    @BeforeEach
    void oneKey() throws IOException {
        recording = Recording.write(folder, 0);
        first = recording.makerWithKey(1);
        openers = new KeyOpeners(PrivateKeys.in(recording.keys(), PROVIDER), PROVIDER, 3);
    }

    @AfterEach
    void close() {
        openers.close();
    }

    @Test
    void keepsTheOrderAndReadsTwoVersionsOfTheKey() throws Exception {
        EnvelopeMaker second = recording.makerWithKey(2);
        openers.use(PrivateKeys.in(recording.keys(), PROVIDER));
        List<Envelope> envelopes = new ArrayList<>();
        for (int seq = 1; seq <= 120; seq++) {
            envelopes.add((seq % 3 == 0 ? second : first).seal(seq, "m" + seq, "第 " + seq + " 条 🏮"));
        }
        List<Opened> opened = open(envelopes);
        assertThat(opened).extracting(Opened::envelope).isEqualTo(envelopes);
        assertThat(opened)
                .extracting(Opened::plain)
                .startsWith("第 1 条 🏮", "第 2 条 🏮")
                .endsWith("第 120 条 🏮");
    }

    @Test
    void saysWhyOneCannotBeOpenedAndReadsTheOthers() throws Exception {
        Envelope good = first.seal(1, "m1", "好");
        EnvelopeMaker stranger = new EnvelopeMaker(1, Recording.pair().getPublic());
        List<Opened> opened = open(List.of(
                good,
                new Envelope(2, "m2", 9, good.key(), good.words()),
                new Envelope(3, "m3", 1, "这不是 Base64", good.words()),
                new Envelope(4, "m4", 1, good.key().substring(0, 40), good.words()),
                new Envelope(5, "m5", 1, "", good.words()),
                stranger.seal(6, "m6", "别人的"),
                new Envelope(7, "m7", 1, good.key(), good.words().substring(0, 10)),
                new Envelope(8, "m8", 1, good.key(), ""),
                first.seal(9, "m9", "也好")));
        assertThat(opened)
                .extracting(Opened::fault)
                .containsExactly(
                        null,
                        Unopened.NO_KEY,
                        Unopened.DAMAGED,
                        Unopened.DAMAGED,
                        Unopened.DAMAGED,
                        Unopened.WRONG_KEY,
                        Unopened.REFUSED,
                        Unopened.REFUSED,
                        null);
        assertThat(opened.get(8).plain()).isEqualTo("也好");
    }

    @Test
    void usesNoKeyThatOthersCanRead() throws Exception {
        Files.setPosixFilePermissions(recording.keys().resolve("1.pem"), PosixFilePermissions.fromString("rw-r-----"));
        PrivateKeys keys = PrivateKeys.in(recording.keys(), PROVIDER);
        assertThat(keys.versions()).isEmpty();
        assertThat(keys.faults()).singleElement().asString().contains("1.pem", "chmod 600");
    }

    @Test
    void readsTheOlderFormOfKeysAndSaysWhatIsNone() throws Exception {
        KeyPair pair = Recording.pair();
        byte[] pkcs8 = pair.getPrivate().getEncoded();
        recording.put(3, pair.getPrivate());
        int wrapping = 26;
        Files.writeString(
                recording.keys().resolve("3.pem"),
                Recording.pem("RSA PRIVATE KEY", Arrays.copyOfRange(pkcs8, wrapping, pkcs8.length)));
        recording.put(4, pair.getPrivate());
        Files.writeString(recording.keys().resolve("4.pem"), "-----BEGIN CERTIFICATE-----\nAAAA\n");
        PrivateKeys keys = PrivateKeys.in(recording.keys(), PROVIDER);
        assertThat(keys.versions()).containsExactly(1, 3);
        assertThat(keys.faults()).singleElement().asString().contains("4.pem");
        openers.use(keys);
        assertThat(open(List.of(new EnvelopeMaker(3, pair.getPublic()).seal(1, "m1", "旧格式"))))
                .extracting(Opened::plain)
                .containsExactly("旧格式");
    }

    @Test
    void noticesAKeyThatArrives() throws Exception {
        KeyRing ring = new KeyRing(recording.keys(), PROVIDER);
        assertThat(ring.haveChanged()).isFalse();
        recording.makerWithKey(2);
        assertThat(ring.haveChanged()).isTrue();
        assertThat(ring.keys().versions()).containsExactly(1, 2);
        assertThat(ring.haveChanged()).isFalse();
        assertThat(new KeyRing(folder.resolve("none"), PROVIDER).keys().faults())
                .isNotEmpty();
    }

    @Test
    void replaysARecordingFromAnyPlace() throws Exception {
        Recording long_ = Recording.write(folder.resolve("long"), 25);
        Files.writeString(long_.envelopes(), Files.readString(long_.envelopes()) + "{\"seq\":26,\"msgid\":\n");
        try (RecordedSource source = new RecordedSource(long_.envelopes(), new JsonMapper())) {
            assertThat(source.pull(0, 10))
                    .extracting(Envelope::seq)
                    .startsWith(1L)
                    .endsWith(10L);
            assertThat(source.pull(20, 10))
                    .extracting(Envelope::seq)
                    .startsWith(21L)
                    .endsWith(26L);
            assertThat(source.pull(26, 10)).isEmpty();
            assertThat(source.pull(3, 2)).extracting(Envelope::seq).containsExactly(4L, 5L);
        }
    }

    private List<Opened> open(List<Envelope> envelopes) throws InterruptedException {
        return new Opening(openers, new RecordedSource(recording.envelopes(), new JsonMapper())).open(envelopes);
    }
}
