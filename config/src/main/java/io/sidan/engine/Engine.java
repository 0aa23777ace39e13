package io.sidan.engine;

/** The engines that this program can bring along. */
public enum Engine {
    MARIADB("MariaDB", "spring.datasource.url", "MySQL"),
    REDIS("Redis", "spring.data.redis.host", "Redis");

    private final String label;
    private final String setting;
    private final String ownServer;

    Engine(String label, String setting, String ownServer) {
        this.label = label;
        this.setting = setting;
        this.ownServer = ownServer;
    }

    String label() {
        return label;
    }

    /** The setting that points at a server of the operator's own, and without which this engine is started. */
    String setting() {
        return setting;
    }

    /** What the names of all settings that reach it begin with. */
    String prefix() {
        return setting.substring(0, setting.lastIndexOf('.') + 1);
    }

    /** The way out for a user on whose machine it does not run. */
    String wayOut() {
        return setting + " 指向自备的 " + ownServer;
    }
}
