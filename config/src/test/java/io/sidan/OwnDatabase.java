package io.sidan;

import java.util.List;
import java.util.Optional;

/** On a database server that all tests share, as with {@code mvn verify -Pmysql}, a database of one's own. */
public final class OwnDatabase {

    private OwnDatabase() {}

    /** Its address; nothing where each data folder has an engine of its own anyway. */
    public static Optional<String> url(String name) {
        return Optional.ofNullable(System.getProperty("spring.datasource.url"))
                .map(server -> server.replaceFirst("/\\w+(\\?.*)?$", "/" + name + "?createDatabaseIfNotExist=true"));
    }

    /** How another process comes to it; nothing where it comes to an engine by its data folder. */
    public static List<String> arguments(String name) {
        return url(name)
                .map(url -> List.of(
                        "--spring.datasource.url=" + url,
                        "--spring.datasource.username=" + System.getProperty("spring.datasource.username"),
                        "--spring.datasource.password=" + System.getProperty("spring.datasource.password")))
                .orElse(List.of());
    }
}
