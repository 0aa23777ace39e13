package io.sidan.core.privacy;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.sidan.RunningServer;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.SQLException;
import java.sql.Timestamp;
import java.time.Clock;
import java.util.Arrays;
import java.util.Base64;
import java.util.List;
import javax.crypto.SecretKey;
import javax.sql.DataSource;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.jdbc.datasource.DataSourceTransactionManager;
import org.springframework.jdbc.datasource.SingleConnectionDataSource;

/** Keys come and go in tables of one connection's own, which hide the server's. */
class KeyCabinetIT extends RunningServer {

    private static final byte[] LINK = "link 1".getBytes(StandardCharsets.US_ASCII);
    private static final byte[] PLACE = "piece 1".getBytes(StandardCharsets.US_ASCII);
    private static final byte[] PHOTO = {1, 2, 3};

    @Autowired
    private DataSource store;

    private Connection borrowed;
    private SingleConnectionDataSource connection;
    private JdbcTemplate own;

    @BeforeEach
    void hideTheServersKeys() throws SQLException {
        borrowed = store.getConnection();
        connection = new SingleConnectionDataSource(borrowed, true);
        own = new JdbcTemplate(connection);
        for (String table : List.of("sealing_key", "data_key")) {
            own.execute("CREATE TEMPORARY TABLE own LIKE " + table);
            own.execute("ALTER TABLE own RENAME TO " + table);
        }
    }

    @AfterEach
    void showThemAgain() throws SQLException {
        own.execute("DROP TEMPORARY TABLE sealing_key, data_key");
        borrowed.close();
    }

    @Test
    void opensAgainWhatItHasSealed() {
        byte[] words = new Seal(open(1, 0)).seal("停水了");
        assertThat(new Seal(open(1, 0)).open(words)).isEqualTo("停水了");
        assertThatThrownBy(() -> new Seal(key(1)).open(words))
                .as("rows are not sealed with the sealing key itself")
                .isInstanceOf(UnreadableSeal.class);
    }

    @Test
    void changesTheSealingKeyAndNoRow() {
        DataKeys before = open(1, 0);
        byte[] words = new Seal(before).seal("停水了");
        byte[] photo = new ChunkSeal(before, "sidan media").seal(PHOTO, 0, 3, PLACE);
        byte[] stamp = new Stamp(before).of(LINK);

        assertThat(open(2, 1).keys()).hasSize(2).startsWith(before.last());
        DataKeys after = open(2, 0);
        assertThat(open(2, 1)).as("the same start once more changes nothing").isEqualTo(after);

        assertThat(new Seal(after).open(words)).isEqualTo("停水了");
        assertThat(new ChunkSeal(after, "sidan media").open(photo, PLACE)).isEqualTo(PHOTO);
        assertThat(new Stamp(after).isOf(LINK, stamp)).isTrue();
        byte[] later = new Seal(after).seal("来水了");
        assertThatThrownBy(() -> new Seal(before).open(later)).isInstanceOf(UnreadableSeal.class);
        assertThatThrownBy(() -> open(1, 0))
                .isInstanceOf(UnusableStore.class)
                .hasMessageContaining("SIDAN_PRIVACY_FORMER_KEY");
        assertThat(open(3, 2).keys()).hasSize(3);
    }

    @Test
    void leavesNothingThatTheOldKeyOpens() {
        open(1, 0);
        open(2, 1);
        ChunkSeal old = new ChunkSeal(new DataKeys(List.of(key(1))), "sidan data keys");
        for (int number = 1; number <= 2; number++) {
            byte[] name = ("data key " + number).getBytes(StandardCharsets.US_ASCII);
            byte[] wrapped = own.queryForObject("SELECT wrapped FROM data_key WHERE number = ?", byte[].class, number);
            assertThatThrownBy(() -> old.open(wrapped, name)).isInstanceOf(UnreadableSeal.class);
        }
    }

    /** As it was before there were data keys. */
    @Test
    void goesOnWithAStoreSealedWithTheSealingKeyItself() {
        own.update(
                "INSERT INTO sealing_key (id, fingerprint, since) VALUES (1, ?, ?)",
                SealingKey.fingerprint(key(1)),
                Timestamp.from(Clock.systemUTC().instant()));
        byte[] words = new Seal(key(1)).seal("停水了");
        assertThat(new Seal(open(1, 0)).open(words)).isEqualTo("停水了");
        assertThat(new Seal(open(2, 1)).open(words)).isEqualTo("停水了");
        byte[] later = new Seal(open(2, 0)).seal("来水了");
        assertThatThrownBy(() -> new Seal(key(1)).open(later)).isInstanceOf(UnreadableSeal.class);
    }

    @Test
    void refusesAKeyThatNeverWasTheStores() {
        open(1, 0);
        assertThatThrownBy(() -> open(3, 2)).isInstanceOf(UnusableStore.class);
        assertThat(open(1, 0).keys()).hasSize(1);
    }

    private DataKeys open(int sealing, int former) {
        PrivacyProperties privacy =
                new PrivacyProperties(base64(sealing), former == 0 ? "" : base64(former), Path.of("unused"));
        return new KeyCabinet(own, new DataSourceTransactionManager(connection), privacy, Clock.systemUTC()).open();
    }

    private static SecretKey key(int fill) {
        return SealingKey.given(base64(fill));
    }

    private static String base64(int fill) {
        byte[] key = new byte[SealingKey.BYTES];
        Arrays.fill(key, (byte) fill);
        return Base64.getEncoder().encodeToString(key);
    }
}
