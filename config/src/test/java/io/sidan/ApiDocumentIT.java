package io.sidan;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.SerializationFeature;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.databind.node.ObjectNode;

/** The pages' typed client is made from a copy of the server's own API document: the copy is never behind. */
class ApiDocumentIT extends RunningServer {

    private static final Path COPY = Path.of("../admin/src/main/ui/api.json");

    private static final JsonMapper JSON =
            JsonMapper.builder().enable(SerializationFeature.INDENT_OUTPUT).build();

    /** With {@code -Dapi.write=true} it is written instead. */
    @Test
    void isTheOneThePagesAreBuiltFrom() throws IOException {
        String document = served();
        if (Boolean.getBoolean("api.write")) {
            Files.writeString(COPY, document);
        }
        assertThat(Files.readString(COPY))
                .as("behind the server; write it anew with -Dit.test=ApiDocumentIT -Dapi.write=true")
                .isEqualTo(document);
    }

    /** Two types of one name leave a hole where one of them should stand. */
    @Test
    void describesEveryTypeItNames() {
        JsonNode schemas = nobody().get("/v3/api-docs").json().at("/components/schemas");
        assertThat(schemas.size()).isPositive();
        assertThat(schemas.properties())
                .allSatisfy(
                        type -> assertThat(type.getValue()).as(type.getKey()).isNotEmpty());
    }

    /** Where it is served is no part of it. */
    private String served() {
        ObjectNode document = (ObjectNode) nobody().get("/v3/api-docs").json();
        document.remove("servers");
        return JSON.writeValueAsString(document) + "\n";
    }
}
