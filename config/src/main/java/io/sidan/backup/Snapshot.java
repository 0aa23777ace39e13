package io.sidan.backup;

import java.io.Closeable;
import java.io.IOException;
import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.ArrayList;
import java.util.Base64;
import java.util.List;
import javax.sql.DataSource;

/** All tables as they stood at one moment, while others go on writing. */
final class Snapshot implements Closeable {

    /** Rows of the machinery, which a store makes itself. */
    private static final String TABLES = """
            SELECT table_name FROM information_schema.tables
            WHERE table_schema = DATABASE() AND table_type = 'BASE TABLE'
                AND table_name NOT IN ('flyway_schema_history', 'shedlock')
            ORDER BY table_name
            """;

    private static final String COLUMNS = """
            SELECT column_name, data_type IN ('binary', 'varbinary', 'tinyblob', 'blob', 'mediumblob', 'longblob')
            FROM information_schema.columns
            WHERE table_schema = DATABASE() AND table_name = '%s' AND COALESCE(generation_expression, '') = ''
            ORDER BY ordinal_position
            """;

    /** Receives the rows of a table, one after the other. */
    @FunctionalInterface
    interface Rows {
        void row(List<String> values) throws IOException;
    }

    private final Connection connection;

    private Snapshot(Connection connection) {
        this.connection = connection;
    }

    static Snapshot of(DataSource store) throws SQLException {
        Connection connection = store.getConnection();
        connection.setAutoCommit(false);
        try (Statement statement = connection.createStatement()) {
            statement.execute("SET TRANSACTION ISOLATION LEVEL REPEATABLE READ");
            statement.execute("START TRANSACTION WITH CONSISTENT SNAPSHOT, READ ONLY");
        }
        return new Snapshot(connection);
    }

    List<String> tables() throws SQLException {
        List<String> tables = new ArrayList<>();
        read(TABLES, row -> tables.add(row.getString(1)));
        return tables;
    }

    /** The latest migration. */
    String schema() throws SQLException {
        List<String> versions = new ArrayList<>();
        read("SELECT MAX(version) FROM flyway_schema_history WHERE success", row -> versions.add(row.getString(1)));
        return versions.get(0);
    }

    TableHead head(String table) throws SQLException {
        List<String> columns = new ArrayList<>();
        List<Boolean> bytes = new ArrayList<>();
        read(COLUMNS.formatted(table), row -> {
            columns.add(row.getString(1));
            bytes.add(row.getBoolean(2));
        });
        return new TableHead(columns, bytes);
    }

    /** Hands over each row as text; answers how many there are. */
    long rows(String table, TableHead head, Rows to) throws IOException, SQLException {
        long count = 0;
        try (Statement statement = connection.createStatement()) {
            statement.setFetchSize(Integer.MIN_VALUE); // Connector/J: one row after the other, not all at once
            try (ResultSet rows = statement.executeQuery(head.select(table))) {
                for (; rows.next(); count++) {
                    to.row(values(rows, head));
                }
            }
        }
        return count;
    }

    @Override
    public void close() {
        try {
            connection.rollback();
            connection.close();
        } catch (SQLException e) {
            throw new BackupFailed("数据库断开了：" + e.getMessage(), e);
        }
    }

    private static List<String> values(ResultSet row, TableHead head) throws SQLException {
        List<String> values = new ArrayList<>(head.columns().size());
        for (int i = 0; i < head.columns().size(); i++) {
            values.add(head.bytes().get(i) ? base64(row.getBytes(i + 1)) : row.getString(i + 1));
        }
        return values;
    }

    private static String base64(byte[] bytes) {
        return bytes == null ? null : Base64.getEncoder().encodeToString(bytes);
    }

    @FunctionalInterface
    private interface Reading {
        void row(ResultSet row) throws SQLException;
    }

    private void read(String query, Reading each) throws SQLException {
        try (Statement statement = connection.createStatement();
                ResultSet rows = statement.executeQuery(query)) {
            while (rows.next()) {
                each.row(rows);
            }
        }
    }
}
