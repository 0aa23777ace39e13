package io.sidan.backup;

import java.io.BufferedInputStream;
import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.SQLException;
import java.util.Map;
import java.util.TreeMap;
import java.util.zip.ZipEntry;
import java.util.zip.ZipInputStream;
import org.springframework.stereotype.Component;
import tools.jackson.core.JacksonException;
import tools.jackson.databind.json.JsonMapper;

/** Brings a backup back into an empty store: all of it, or, where the file is not whole, no row of it. */
@Component
public class Restore {

    private final EmptyStore store;
    private final Belongings belongings;
    private final BackupProperties settings;
    private final JsonMapper json;

    Restore(EmptyStore store, Belongings belongings, BackupProperties settings, JsonMapper json) {
        this.store = store;
        this.belongings = belongings;
        this.settings = settings;
        this.json = json;
    }

    /** Answers in a sentence what was brought back. */
    public String read(Path file) {
        char[] passphrase = settings.requirePassphrase();
        store.requireEmpty();
        try (InputStream sealed = new BufferedInputStream(Files.newInputStream(file));
                ZipInputStream zip = new ZipInputStream(new BufferedInputStream(Vault.open(sealed, passphrase)))) {
            Contents contents = read(zip);
            return "恢复好了：%s 的备份，%,d 行、%,d 个文件".formatted(contents.at(), contents.allRows(), contents.files());
        } catch (IOException | JacksonException e) {
            throw new BackupFailed("打不开这个备份：口令不对，或者文件坏了、不全", e);
        } catch (SQLException e) {
            throw new BackupFailed("写不进数据库：" + e.getMessage(), e);
        }
    }

    private Contents read(ZipInputStream zip) throws IOException, SQLException {
        String key = text(zip, Belongings.KEY);
        belongings.requireNoOther(key);
        store.migrate(text(zip, Backup.SCHEMA));
        try (Loading loading = store.load()) {
            Contents read = entries(zip, loading);
            belongings.adopt(key);
            loading.commit();
            return read;
        }
    }

    /** Rows, then files, then what should have been there; more or less than that is no whole backup. */
    private Contents entries(ZipInputStream zip, Loading loading) throws IOException, SQLException {
        Map<String, Long> rows = new TreeMap<>();
        long files = 0;
        for (ZipEntry entry = zip.getNextEntry(); entry != null; entry = zip.getNextEntry()) {
            String name = entry.getName();
            if (name.equals(Backup.CONTENTS)) {
                Contents whole = json.readValue(zip.readAllBytes(), Contents.class);
                if (!whole.rows().equals(rows) || whole.files() != files || zip.getNextEntry() != null) {
                    break;
                }
                return whole;
            } else if (name.startsWith(Backup.TABLES)) {
                String table = name.substring(Backup.TABLES.length());
                rows.put(table, table(zip, table, loading));
            } else {
                OwnersFile.write(belongings.place(name), zip);
                files++;
            }
        }
        throw new IOException("not all is there that should be");
    }

    private long table(ZipInputStream zip, String table, Loading loading) throws IOException, SQLException {
        BufferedReader lines = new BufferedReader(new InputStreamReader(zip, StandardCharsets.UTF_8));
        TableHead head = json.readValue(lines.readLine(), TableHead.class);
        return loading.table(table, head, () -> {
            String line = lines.readLine();
            return line == null ? null : json.readValue(line, String[].class);
        });
    }

    private static String text(ZipInputStream zip, String name) throws IOException {
        ZipEntry entry = zip.getNextEntry();
        if (entry == null || !entry.getName().equals(name)) {
            throw new IOException("no " + name);
        }
        return new String(zip.readAllBytes(), StandardCharsets.US_ASCII);
    }
}
