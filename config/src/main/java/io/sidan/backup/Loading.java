package io.sidan.backup;

import java.io.IOException;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.Base64;

/** Fills tables in one transaction; what is not committed was never there. */
final class Loading implements AutoCloseable {

    private static final int BATCH = 500;

    /** Answers one row after the other, then null. */
    @FunctionalInterface
    interface Rows {
        String[] next() throws IOException;
    }

    private final Connection connection;

    private Loading(Connection connection) {
        this.connection = connection;
    }

    /** Rows that refer to each other come in any order; the backup's store has checked them. */
    static Loading into(Connection connection) throws SQLException {
        connection.setAutoCommit(false);
        Loading loading = new Loading(connection);
        loading.execute("SET foreign_key_checks = 0");
        return loading;
    }

    /** Replaces what migrations put into a table; answers how many rows it has now. */
    long table(String table, TableHead head, Rows rows) throws IOException, SQLException {
        execute("DELETE FROM " + TableHead.quoted(table));
        long count = 0;
        try (PreparedStatement insert = connection.prepareStatement(head.insert(table))) {
            for (String[] row = rows.next(); row != null; row = rows.next()) {
                bind(insert, head, row);
                insert.addBatch();
                if (++count % BATCH == 0) {
                    insert.executeBatch();
                }
            }
            insert.executeBatch();
        }
        return count;
    }

    void commit() throws SQLException {
        connection.commit();
    }

    @Override
    public void close() throws SQLException {
        connection.rollback();
        execute("SET foreign_key_checks = 1");
        connection.close();
    }

    private static void bind(PreparedStatement insert, TableHead head, String[] row) throws SQLException {
        for (int i = 0; i < row.length; i++) {
            if (head.bytes().get(i) && row[i] != null) {
                insert.setBytes(i + 1, Base64.getDecoder().decode(row[i]));
            } else {
                insert.setString(i + 1, row[i]);
            }
        }
    }

    private void execute(String sql) throws SQLException {
        try (Statement statement = connection.createStatement()) {
            statement.execute(sql);
        }
    }
}
