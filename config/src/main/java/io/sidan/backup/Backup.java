package io.sidan.backup;

import java.io.BufferedOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.sql.SQLException;
import java.time.Clock;
import java.time.Instant;
import java.util.Map;
import java.util.TreeMap;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;
import javax.sql.DataSource;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.stereotype.Component;
import tools.jackson.databind.json.JsonMapper;

/**
 * Writes all there is into one sealed zip while the program runs: first the key, then the rows of one moment, a line of
 * JSON each, then the files, at last what must be in it. Redis is left out: it holds nothing that cannot be lost.
 */
@Component
public class Backup {

    static final String CONTENTS = "contents.json";
    static final String SCHEMA = "schema";
    static final String TABLES = "tables/";

    private static final Logger log = LoggerFactory.getLogger(Backup.class);

    private static final byte[] NEWLINE = {'\n'};

    private final DataSource store;
    private final Belongings belongings;
    private final BackupProperties settings;
    private final JsonMapper json;
    private final Clock clock;

    Backup(DataSource store, Belongings belongings, BackupProperties settings, JsonMapper json, Clock clock) {
        this.store = store;
        this.belongings = belongings;
        this.settings = settings;
        this.json = json;
        this.clock = clock;
    }

    /** Writes the file, which appears once it is whole, and answers in a sentence what it holds. */
    public String write(Path file) {
        char[] passphrase = settings.requirePassphrase();
        try {
            Path part = OwnersFile.part(file);
            try {
                Contents contents = write(part, passphrase);
                OwnersFile.finish(part, file);
                return "备份好了：%s，%,d 行、%,d 个文件，%,d 字节"
                        .formatted(file, contents.allRows(), contents.files(), Files.size(file));
            } finally {
                Files.deleteIfExists(part);
            }
        } catch (IOException | SQLException e) {
            throw new BackupFailed("备份没做成：" + e.getMessage(), e);
        }
    }

    private Contents write(Path part, char[] passphrase) throws IOException, SQLException {
        OutputStream file = new BufferedOutputStream(Files.newOutputStream(part));
        try (ZipOutputStream zip = new ZipOutputStream(Vault.seal(file, passphrase))) {
            put(zip, Belongings.KEY, belongings.key().getBytes(StandardCharsets.US_ASCII));
            Contents rows = rows(zip);
            Contents contents = rows.with(files(zip));
            put(zip, CONTENTS, json.writeValueAsBytes(contents));
            return contents;
        }
    }

    private Contents rows(ZipOutputStream zip) throws IOException, SQLException {
        Map<String, Long> rows = new TreeMap<>();
        try (Snapshot snapshot = Snapshot.of(store)) {
            Instant at = clock.instant();
            put(zip, SCHEMA, snapshot.schema().getBytes(StandardCharsets.US_ASCII));
            for (String table : snapshot.tables()) {
                TableHead head = snapshot.head(table);
                zip.putNextEntry(new ZipEntry(TABLES + table));
                line(zip, head);
                rows.put(table, snapshot.rows(table, head, values -> line(zip, values)));
                zip.closeEntry();
            }
            return new Contents(at, rows, 0);
        }
    }

    private long files(ZipOutputStream zip) throws IOException {
        long count = 0;
        for (Map.Entry<String, Path> file : belongings.files().entrySet()) {
            try (InputStream content = Files.newInputStream(file.getValue())) {
                zip.putNextEntry(new ZipEntry(file.getKey()));
                content.transferTo(zip);
                zip.closeEntry();
                count++;
            } catch (NoSuchFileException gone) {
                log.info("{} 的期限刚到，没有进备份", file.getKey());
            }
        }
        return count;
    }

    private void line(ZipOutputStream zip, Object value) throws IOException {
        zip.write(json.writeValueAsBytes(value));
        zip.write(NEWLINE);
    }

    private static void put(ZipOutputStream zip, String name, byte[] content) throws IOException {
        zip.putNextEntry(new ZipEntry(name));
        zip.write(content);
        zip.closeEntry();
    }
}
