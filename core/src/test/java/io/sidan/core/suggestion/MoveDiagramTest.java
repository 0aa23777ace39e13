package io.sidan.core.suggestion;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;

class MoveDiagramTest {

    private static final Path README = Path.of("README.md");
    private static final String REGENERATE = "mvn -q -pl core test -Dtest=MoveDiagramTest -Dmoves.write=true";

    @Test
    void readmeTellsTheMovesAsTheyAre() throws IOException {
        String readme = Files.readString(README);
        if (Boolean.getBoolean("moves.write")) {
            readme = MoveDiagram.renew(readme);
            Files.writeString(README, readme);
        }
        assertThat(readme)
                .as("core/README.md no longer tells what Move says; write it anew by: %s", REGENERATE)
                .isEqualTo(MoveDiagram.renew(readme));
    }

    @Test
    void refusesAReadmeWithoutItsMarks() {
        assertThatThrownBy(() -> MoveDiagram.renew("# core\n")).hasMessageContaining("moves:begin");
    }
}
