package io.sidan.core.paper;

import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import org.springframework.core.io.ClassPathResource;
import org.springframework.core.io.PathResource;
import org.springframework.core.io.Resource;
import org.springframework.stereotype.Component;

/** The Word blanks: the operator's where there is one, else the bundled one. */
@Component
public class Blanks {

    private final Path folder;

    Blanks(PaperProperties properties) {
        this.folder = properties.folder();
    }

    /** The template as a file, for an operator to begin with. */
    public Resource resource(String name) {
        Path own = folder.resolve(name + ".docx");
        return Files.isRegularFile(own) ? new PathResource(own) : new ClassPathResource("papers/" + name + ".docx");
    }

    InputStream open(String name) throws IOException {
        return resource(name).getInputStream();
    }
}
