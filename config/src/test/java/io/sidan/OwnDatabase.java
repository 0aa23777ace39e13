package io.sidan;

import java.util.List;
import java.util.Optional;
import org.springframework.test.context.DynamicPropertyRegistry;

/**
 * On a database server that all tests share, as with {@code mvn verify -Pmysql}, a database of one's own; nothing where
 * each data folder has an engine of its own anyway.
 */
public final class OwnDatabase {

    private OwnDatabase() {}

    /** For the context of a test. */
    public static void use(String name, DynamicPropertyRegistry settings) {
        url(name).ifPresent(url -> settings.add("spring.datasource.url", () -> url));
    }

    /** For a program that is started, in another process too. */
    public static List<String> arguments(String name) {
        return url(name)
                .map(url -> List.of(
                        "--spring.datasource.url=" + url,
                        "--spring.datasource.username=" + System.getProperty("spring.datasource.username"),
                        "--spring.datasource.password=" + System.getProperty("spring.datasource.password")))
                .orElse(List.of());
    }

    private static Optional<String> url(String name) {
        String database = name.replace('-', '_');
        return Optional.ofNullable(System.getProperty("spring.datasource.url"))
                .map(server ->
                        server.replaceFirst("/\\w+(\\?.*)?$", "/" + database + "?createDatabaseIfNotExist=true"));
    }
}
