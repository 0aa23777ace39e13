package io.sidan.backup;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.sidan.Chat;
import io.sidan.OwnDatabase;
import io.sidan.RunningServer;
import io.sidan.cli.Checking;
import io.sidan.cli.SidanCommand;
import io.sidan.core.calendar.WorkingDays;
import io.sidan.core.part.Part;
import io.sidan.core.privacy.UnusableStore;
import io.sidan.core.suggestion.LedgerCheck;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDateTime;
import java.time.LocalTime;
import java.time.ZoneOffset;
import java.util.Arrays;
import java.util.Base64;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Stream;
import java.util.zip.ZipEntry;
import java.util.zip.ZipInputStream;
import javax.sql.DataSource;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.SpringApplication;
import org.springframework.boot.WebApplicationType;
import org.springframework.context.ConfigurableApplicationContext;
import org.springframework.util.FileSystemUtils;
import tools.jackson.databind.json.JsonMapper;

/** The drill: a town is backed up while people talk, brought back elsewhere, and nothing of it is missing or other. */
class BackupIT extends RunningServer {

    private static final String PASSPHRASE = "a long enough passphrase";
    private static final Path RESTORED = Path.of("target/restored");
    private static final String RESTORED_DATA = "--sidan.data=" + RESTORED;
    private static final String NEW_KEY =
            "--sidan.privacy.sealing-key=" + Base64.getEncoder().encodeToString(new byte[32]);

    @Autowired
    private DataSource store;

    @Autowired
    private Belongings belongings;

    @Autowired
    private JsonMapper json;

    @TempDir
    private Path folder;

    @BeforeAll
    @AfterAll
    static void leaveNothing() throws IOException {
        FileSystemUtils.deleteRecursively(RESTORED);
    }

    @Test
    void bringsBackEveryRowAndFileOfOneMoment() throws Exception {
        Chat chat = Chat.in("wr-gulou");
        String number = opened(chat.says("b1", "鼓楼西巷的自来水管裂了，水流了一路，请快派人修"));
        Thread talk = new Thread(() -> Stream.iterate(2, i -> i + 1)
                .limit(200)
                .forEach(i -> gateway().send(chat.says("b" + i, "今儿天气不赖，第" + i + "句闲话"))));
        talk.start();
        Path first = folder.resolve("first.sidan");
        Said backup = sidan("backup", first, data());
        talk.join();
        awaitOutcomes();
        assertThat(backup.exit()).as(backup.words()).isZero();
        assertThat(backup.words()).contains("备份好了");

        assertThat(sidan("restore", broken(first, bytes -> bytes[bytes.length / 2] ^= 1), RESTORED_DATA))
                .isEqualTo(new Said(1, "打不开这个备份：口令不对，或者文件坏了、不全"));
        assertThat(sidan(
                                "restore",
                                broken(first, bytes -> Arrays.fill(bytes, bytes.length - 9, bytes.length, (byte) 0)),
                                RESTORED_DATA)
                        .exit())
                .isEqualTo(1);
        Said restore = sidan("restore", first, RESTORED_DATA);
        assertThat(restore.exit()).as(restore.words()).isZero();
        assertThat(restore.words()).contains("恢复好了", "台账校验过了");
        assertThat(sidan("restore", first, RESTORED_DATA).words()).contains("已经有一个镇了");

        changesTheSealingKey();
        Path second = folder.resolve("second.sidan");
        assertThat(said("backup", second.toString(), RESTORED_DATA, NEW_KEY, "--sidan.backup.passphrase=" + PASSPHRASE)
                        .exit())
                .isZero();
        Map<String, byte[]> before = entries(first);
        Map<String, byte[]> after = entries(second);
        assertThat(text(before, "tables/suggestion")).contains(number);
        assertThat(before.keySet()).contains("schema", "sealing.key", "contents.json", "tables/message");
        List<String> others = List.of("contents.json", "sealing.key", "tables/sealing_key", "tables/data_key");
        before.keySet().removeAll(others);
        after.keySet().removeAll(others);
        assertThat(after).containsExactlyInAnyOrderEntriesOf(before);
    }

    /** No row is other for it, as the second backup shows; the ledger's check opens every word of it. */
    private static void changesTheSealingKey() throws IOException {
        String former = "--sidan.privacy.former-key=" + Files.readString(RESTORED.resolve("sealing.key"));
        assertThatThrownBy(() -> checking(NEW_KEY)).hasRootCauseInstanceOf(UnusableStore.class);
        for (String[] keys : new String[][] {{NEW_KEY, former}, {NEW_KEY}}) {
            try (ConfigurableApplicationContext core = checking(keys)) {
                assertThat(core.getBean(LedgerCheck.class).verify().valid()).isTrue();
            }
        }
        assertThatThrownBy(() -> checking()).hasRootCauseInstanceOf(UnusableStore.class);
    }

    private static ConfigurableApplicationContext checking(String... keys) {
        SpringApplication application = new SpringApplication(Checking.class);
        application.setWebApplicationType(WebApplicationType.NONE);
        return application.run(apart(Stream.concat(Stream.of(RESTORED_DATA, "--sidan.roles=admin"), Stream.of(keys))
                .toArray(String[]::new)));
    }

    @Test
    void saysWhatIsWrong() throws Exception {
        Path file = folder.resolve("none.sidan");
        assertThat(said("backup", file.toString(), data(), "--sidan.backup.passphrase=short")
                        .words())
                .contains("至少 12 个字符");
        assertThat(file).doesNotExist();
        assertThat(sidan("backup", file, data()).exit()).isZero();
        assertThat(sidan("restore", file, data()).words()).contains("已经有一个镇了");
        assertThat(said(
                                "restore",
                                file.toString(),
                                "--sidan.data=target/restored-not",
                                "--sidan.backup.passphrase=another passphrase")
                        .words())
                .contains("打不开这个备份");
        assertThat(said("restore", folder.resolve("absent").toString()).words()).contains("读不到");
        assertThat(Files.list(folder)).containsExactly(file);
    }

    @Test
    void makesOneADayAndThrowsTheOldestAway() {
        BackupProperties daily = new BackupProperties(PASSPHRASE, folder.resolve("daily"), LocalTime.of(3, 10), 2);
        Backup backup = new Backup(store, belongings, daily, json, Clock.systemUTC());
        assertThat(at("2026-06-01T03:00:00", backup, daily).parts().get(0).state())
                .isEqualTo(Part.State.BAD);
        at("2026-06-01T03:00:00", backup, daily).makeDue();
        assertThat(daily.folder()).doesNotExist();
        for (String day : List.of("2026-06-01", "2026-06-02", "2026-06-03")) {
            at(day + "T03:11:00", backup, daily).makeDue();
            at(day + "T19:00:00", backup, daily).makeDue();
        }
        assertThat(daily.folder().toFile().list()).containsExactlyInAnyOrder("2026-06-02.sidan", "2026-06-03.sidan");
        assertThat(at("2026-06-04T01:00:00", backup, daily).parts().get(0).state())
                .isEqualTo(Part.State.FINE);
        assertThat(at("2026-06-05T01:00:00", backup, daily).parts().get(0).words())
                .contains("2026-06-03");

        BackupProperties unset = new BackupProperties("", daily.folder(), LocalTime.of(3, 10), 2);
        DailyBackups failing =
                at("2026-06-05T05:00:00", new Backup(store, belongings, unset, json, Clock.systemUTC()), unset);
        assertThatThrownBy(failing::makeDue).isInstanceOf(BackupFailed.class);
        assertThat(failing.parts().get(0).words()).contains("SIDAN_BACKUP_PASSPHRASE");
    }

    private static DailyBackups at(String time, Backup backup, BackupProperties daily) {
        Instant moment = LocalDateTime.parse(time).atZone(WorkingDays.CHINA).toInstant();
        return new DailyBackups(backup, daily, Clock.fixed(moment, ZoneOffset.UTC));
    }

    private static String data() {
        return "--sidan.data=target/it-data";
    }

    /** What the command answers: its exit code and its words. */
    private record Said(int exit, String words) {}

    private static Said sidan(String command, Path file, String data) {
        return said(command, file.toString(), data, "--sidan.backup.passphrase=" + PASSPHRASE);
    }

    /** What is brought back has a database of its own, also on a server that all share. */
    private static String[] apart(String... arguments) {
        Stream<String> own = Stream.of(arguments)
                .filter(argument -> argument.startsWith(RESTORED_DATA))
                .map(argument -> argument.substring(argument.lastIndexOf('/') + 1))
                .flatMap(name -> OwnDatabase.arguments(name).stream());
        return Stream.concat(Stream.of(arguments), own).toArray(String[]::new);
    }

    private static Said said(String... arguments) {
        PrintStream terminal = System.err;
        ByteArrayOutputStream words = new ByteArrayOutputStream();
        System.setErr(new PrintStream(words, true, StandardCharsets.UTF_8));
        try {
            int exit = SidanCommand.run(apart(arguments));
            return new Said(exit, words.toString(StandardCharsets.UTF_8).strip());
        } finally {
            System.setErr(terminal);
        }
    }

    @FunctionalInterface
    private interface Breaking {
        void spoil(byte[] bytes);
    }

    private Path broken(Path whole, Breaking how) throws IOException {
        byte[] bytes = Files.readAllBytes(whole);
        how.spoil(bytes);
        return Files.write(folder.resolve("broken.sidan"), bytes);
    }

    private static Map<String, byte[]> entries(Path file) throws IOException {
        Map<String, byte[]> entries = new TreeMap<>();
        try (InputStream sealed = Files.newInputStream(file);
                ZipInputStream zip = new ZipInputStream(Vault.open(sealed, PASSPHRASE.toCharArray()))) {
            for (ZipEntry entry = zip.getNextEntry(); entry != null; entry = zip.getNextEntry()) {
                entries.put(entry.getName(), zip.readAllBytes());
            }
        }
        return entries;
    }

    private static String text(Map<String, byte[]> entries, String name) {
        return new String(entries.get(name), StandardCharsets.UTF_8);
    }
}
