package io.sidan.core.duty.regulation;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.List;
import tools.jackson.databind.DeserializationFeature;
import tools.jackson.dataformat.yaml.YAMLMapper;

/** Drafts of the seven, for the presidium to put its own text in their place. */
final class Drafts {

    private static final List<Regulation> ALL = read();

    private Drafts() {}

    static List<Regulation> all() {
        return ALL;
    }

    private record DraftFile(List<Regulation> regulations) {}

    private static List<Regulation> read() {
        try (InputStream in = Drafts.class.getResourceAsStream("/regulations.yml")) {
            return YAMLMapper.builder()
                    .disable(DeserializationFeature.FAIL_ON_NULL_FOR_PRIMITIVES)
                    .build()
                    .readValue(in, DraftFile.class)
                    .regulations();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
