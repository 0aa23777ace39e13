package io.sidan.engine;

import io.lettuce.core.RedisClient;
import io.lettuce.core.RedisURI;
import io.lettuce.core.api.StatefulRedisConnection;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.Map;

/** Asks the engines of a running {@link Program} from outside, as a joining process does. */
final class Notebook {

    private final Map<String, String> settings;

    Notebook(Path folder) {
        this.settings = DataFolder.running(folder).orElseThrow().properties();
    }

    void write(String note) throws SQLException {
        sql("CREATE OR REPLACE TABLE note (text VARCHAR(50))", "INSERT INTO note VALUES ('" + note + "')");
        redis("set", "note", note);
    }

    String readFromMariaDb() throws SQLException {
        return query("SELECT text FROM note");
    }

    String readFromRedis() {
        return redis("get", "note", null);
    }

    String query(String sql) throws SQLException {
        try (Connection connection = connect();
                Statement statement = connection.createStatement();
                ResultSet result = statement.executeQuery(sql)) {
            return result.next() ? result.getString(1) : null;
        }
    }

    void sql(String... statements) throws SQLException {
        try (Connection connection = connect();
                Statement statement = connection.createStatement()) {
            for (String sql : statements) {
                statement.execute(sql);
            }
        }
    }

    Connection connect() throws SQLException {
        return DriverManager.getConnection(
                settings.get("spring.datasource.url"),
                settings.get("spring.datasource.username"),
                settings.get("spring.datasource.password"));
    }

    String redisSetting(String name) {
        try (RedisClient client = RedisClient.create(uri());
                StatefulRedisConnection<String, String> connection = client.connect()) {
            return connection.sync().configGet(name).get(name);
        }
    }

    private String redis(String command, String key, String value) {
        try (RedisClient client = RedisClient.create(uri());
                StatefulRedisConnection<String, String> connection = client.connect()) {
            return command.equals("set")
                    ? connection.sync().set(key, value)
                    : connection.sync().get(key);
        }
    }

    private RedisURI uri() {
        return RedisURI.builder()
                .withHost(settings.get("spring.data.redis.host"))
                .withPort(Integer.parseInt(settings.get("spring.data.redis.port")))
                .withPassword(settings.get("spring.data.redis.password").toCharArray())
                .build();
    }
}
