package io.sidan.doctor;

import static org.assertj.core.api.Assertions.assertThat;

import io.sidan.RunningServer;
import io.sidan.cli.SidanCommand;
import java.io.ByteArrayOutputStream;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.util.Arrays;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/** The doctor beside a running program, and where something is wrong. */
class DoctorIT extends RunningServer {

    private static final Path KEY = Path.of("target/it-data/sealing.key");

    @Test
    void tellsWhatIsFineAndWhatIsNot() throws Exception {
        jdbc.update(
                "UPDATE alarm SET state = 'HELD' WHERE state = 'RINGING'"); // other tests' alarms are not the doctor's
        assertThat(examine(0))
                .contains("[好] 数据库：", "[好] 表：是这个程序的", "[好] Redis：", "[好] 密封密钥：", "[好] 口令文件：", "[好] 消息：")
                .contains("[好] 程序：在 " + server().getPort() + " 端口")
                .contains("[看] 备份：没有自动备份")
                .doesNotContain("[坏]");

        Files.setPosixFilePermissions(KEY, PosixFilePermissions.fromString("rw-r--r--"));
        try {
            assertThat(examine(1)).contains("[坏] 密封密钥：").contains("chmod 600");
        } finally {
            Files.setPosixFilePermissions(KEY, PosixFilePermissions.fromString("rw-------"));
        }
    }

    @Test
    void examinesTheRestWhereTheDatabaseIsAway() {
        String words = examine(
                1,
                "--spring.datasource.url=jdbc:mysql://127.0.0.1:1/sidan?connectTimeout=500",
                "--spring.datasource.hikari.connection-timeout=500");
        assertThat(words).contains("[坏] 数据库：查不了", "[坏] 表：查不了", "[好] Redis：", "[好] 密封密钥：");
    }

    private String examine(int exit, String... more) {
        PrintStream terminal = System.out;
        ByteArrayOutputStream words = new ByteArrayOutputStream();
        System.setOut(new PrintStream(words, true, StandardCharsets.UTF_8));
        try {
            String[] own = {"doctor", "--sidan.data=target/it-data", "--server.port=" + server().getPort()};
            String[] all = Stream.of(own, more).flatMap(Arrays::stream).toArray(String[]::new);
            assertThat(SidanCommand.run(all))
                    .as(() -> words.toString(StandardCharsets.UTF_8))
                    .isEqualTo(exit);
            return words.toString(StandardCharsets.UTF_8);
        } finally {
            System.setOut(terminal);
        }
    }
}
