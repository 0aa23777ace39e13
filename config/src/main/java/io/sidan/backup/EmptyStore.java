package io.sidan.backup;

import java.sql.SQLException;
import java.util.Arrays;
import javax.sql.DataSource;
import org.flywaydb.core.Flyway;
import org.flywaydb.core.api.MigrationInfo;
import org.flywaydb.core.api.MigrationVersion;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.stereotype.Component;

/** The store a backup is brought back into, with tables as old as the backup's. */
@Component
class EmptyStore {

    private final DataSource source;
    private final Flyway flyway;

    EmptyStore(DataSource source, Flyway flyway) {
        this.source = source;
        this.flyway = flyway;
    }

    void requireEmpty() {
        if (flyway.info().current() != null && rows() > 0) {
            throw new BackupFailed("这个库里已经有一个镇了，恢复只进空库：换一个空的 sidan.data，或另建一个空库");
        }
    }

    /** Makes the tables of that migration; the next start of the program brings them up to its own. */
    void migrate(String schema) {
        MigrationVersion wanted = MigrationVersion.fromVersion(schema);
        MigrationInfo current = flyway.info().current();
        if (Arrays.stream(flyway.info().all()).map(MigrationInfo::getVersion).noneMatch(wanted::equals)) {
            throw new BackupFailed("这个备份是更新的程序做的（表 " + schema + "），请用那个版本或更新的来恢复");
        }
        if (current != null && current.getVersion().compareTo(wanted) > 0) {
            throw new BackupFailed("这个库的表比备份的新，恢复只进空库：换一个空的 sidan.data，或另建一个空库");
        }
        Flyway.configure()
                .configuration(flyway.getConfiguration())
                .target(wanted)
                .load()
                .migrate();
    }

    Loading load() throws SQLException {
        return Loading.into(source.getConnection());
    }

    private long rows() {
        return new JdbcTemplate(source).queryForObject("SELECT COUNT(*) FROM township", Long.class);
    }
}
