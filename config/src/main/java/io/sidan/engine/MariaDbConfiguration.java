package io.sidan.engine;

import java.nio.file.Path;

/** The texts of mariadbd's configuration. */
final class MariaDbConfiguration {

    private static final String BASIC = """
            [mariadbd]
            %s
            basedir = %s
            lc-messages-dir = %s
            character-sets-dir = %s
            datadir = %s
            character-set-server = utf8mb4
            collation-server = utf8mb4_unicode_ci
            innodb-buffer-pool-size = 128M
            performance-schema = OFF
            """;

    /** The SQL mode is MySQL's default; without skip-ssl 11.4 makes itself a key, up to 40 s long. */
    private static final String SERVING = """
            bind-address = 127.0.0.1
            port = %d
            socket =
            tmpdir = %s
            init-file = %s
            skip-ssl
            skip-name-resolve
            local-infile = OFF
            default-time-zone = +00:00
            sql-mode = ONLY_FULL_GROUP_BY,STRICT_TRANS_TABLES,NO_ZERO_IN_DATE,NO_ZERO_DATE,ERROR_FOR_DIVISION_BY_ZERO,\
            NO_ENGINE_SUBSTITUTION
            innodb-flush-log-at-trx-commit = 1
            key-buffer-size = 8M
            aria-pagecache-buffer-size = 16M
            max-connections = 100
            table-open-cache = 400
            max-allowed-packet = 64M
            """;

    private static final String ACCOUNT = """
            CREATE DATABASE IF NOT EXISTS sidan CHARACTER SET utf8mb4 COLLATE utf8mb4_unicode_ci;
            CREATE USER IF NOT EXISTS sidan@'127.0.0.1';
            ALTER USER sidan@'127.0.0.1' IDENTIFIED BY '%s';
            GRANT ALL PRIVILEGES ON sidan.* TO sidan@'127.0.0.1';
            """;

    private MariaDbConfiguration() {}

    /** What the bootstrap needs too. */
    static String basic(Path home, Path data) {
        Path share = home.resolve("share");
        Quoted charsets = new Quoted(share.resolve("charsets"));
        return BASIC.formatted(user(), new Quoted(home), new Quoted(share), charsets, new Quoted(data));
    }

    static String serving(int port, Path scratch, Path accountFile) {
        return SERVING.formatted(port, new Quoted(scratch), new Quoted(accountFile));
    }

    /** Run at each start, before the port opens. */
    static String account(String password) {
        return ACCOUNT.formatted(password);
    }

    /** As root, mariadbd runs only when it is told to. */
    private static String user() {
        return System.getProperty("user.name").equals("root") ? "user = root" : "";
    }
}
