package io.sidan.core.form;

import java.io.BufferedOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Optional;
import org.springframework.stereotype.Component;

/** Where exports lie until they are fetched; a file that is not here lies with the process that made it. */
@Component
class ExportFolder {

    private final FormProperties properties;

    ExportFolder(FormProperties properties) {
        this.properties = properties;
    }

    OutputStream write(String name) throws IOException {
        return new BufferedOutputStream(Files.newOutputStream(at(name)));
    }

    void make() throws IOException {
        Files.createDirectories(properties.folder());
    }

    Optional<Path> find(String name) {
        return Optional.of(at(name)).filter(Files::exists);
    }

    /** False where it was not here. */
    boolean remove(String name) {
        try {
            return Files.deleteIfExists(at(name));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private Path at(String name) {
        return properties.folder().resolve(name);
    }
}
