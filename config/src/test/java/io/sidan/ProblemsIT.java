package io.sidan;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.http.HttpRequest.BodyPublishers;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import tools.jackson.databind.JsonNode;

/** Whatever is asked wrongly is answered by a sentence, and what operators look at is there. */
class ProblemsIT extends RunningServer {

    @ParameterizedTest
    @CsvSource({
        "/api/suggestions?size=abc, size",
        "/api/suggestions?size=0, size",
        "/api/suggestions?size=201, size",
        "/api/suggestions?page=-1, page",
        "/api/suggestions?state=NOWHERE, state",
    })
    void namesTheParameterThatIsWrong(String path, String field) {
        Answer answer = station().get(path);
        isProblem(answer, 400);
        assertThat(answer.at("field").asString("")).isEqualTo(field);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "{} | move",
                "{\"move\":\"FLY\"} | move",
                "{\"move\":\"NOTE\",\"due\":\"tomorrow\"} | due",
                "{\"move\":\"NOTE\",\"version\":\"x\"} | version",
                "{\"move\":\"NOTE\",\"into\":\"LH-2026-0001-and-much-more-than-that\"} | into",
            })
    void namesTheFieldThatIsWrong(String body, String field) {
        Answer answer = station().post("/api/suggestions/LH-1999-0001/moves", "application/json", body);
        isProblem(answer, 400);
        assertThat(answer.at("field").asString("")).isEqualTo(field);
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "{", "not json", "[]", "\"NOTE\"", "{\"move\":"})
    void saysThatABodyCannotBeRead(String body) {
        isProblem(station().post("/api/suggestions/LH-1999-0001/moves", "application/json", body), 400);
    }

    @ParameterizedTest
    @CsvSource({
        "'{\"username\":\"\",\"password\":\"x\"}', username",
        "'{\"username\":\"admin\"}', password",
    })
    void namesWhatALoginMisses(String body, String field) {
        Client client = nobody();
        client.get("/api/session");
        Answer answer = client.post("/api/session", "application/json", body);
        isProblem(answer, 400);
        assertThat(answer.at("field").asString("")).isEqualTo(field);
    }

    @Test
    void knowsNoSuchCaseAndNoSuchAddress() {
        isProblem(station().get("/api/suggestions/LH-1999-0001"), 404);
        isProblem(station().get("/api/nothing"), 404);
        isProblem(station().get("/nothing/here.js"), 404);
    }

    @Test
    void refusesAnotherMethodOrForm() {
        isProblem(station().delete("/api/suggestions"), 405);
        isProblem(station().post("/api/suggestions", Map.of()), 405);
        isProblem(station().post("/api/suggestions/LH-1999-0001/moves", "text/plain", "NOTE"), 415);
    }

    @Test
    void refusesABridgeBodyThatIsTooLarge() {
        isProblem(gateway().sendText("x".repeat(33 * 1024 * 1024)), 413);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "/api/suggestions?q=%00",
                "/api/suggestions?q=%27%3B--",
                "/api/suggestions?q=%25_%5C",
                "/api/suggestions?q=%F0%9F%98%80"
            })
    void looksForAnyWords(String path) {
        assertThat(station().get(path).status()).isEqualTo(200);
    }

    @ParameterizedTest
    @ValueSource(strings = {"/api/suggestions/..%2f..%2fetc", "/api/suggestions/%00", "/api/suggestions;x=1/a"})
    void answersOddAddressesWithoutFailing(String path) {
        Answer answer = station().get(path);
        assertThat(answer.status()).isBetween(400, 499);
        assertThat(answer.body()).doesNotContain("\tat ", "Exception");
    }

    @Test
    void describesItsInterface() {
        Answer answer = nobody().get("/v3/api-docs");
        assertThat(answer.status()).isEqualTo(200);
        assertThat(answer.at("openapi").asString()).startsWith("3.");
        JsonNode paths = answer.at("paths");
        for (String path : new String[] {
            "/api/session",
            "/api/suggestions",
            "/api/suggestions/{number}",
            "/api/suggestions/{number}/moves",
            "/api/coverage",
            "/api/ledger/verify",
            "/channel/bridge/messages"
        }) {
            assertThat(paths.has(path)).as(path).isTrue();
        }
    }

    @Test
    void tellsThatItIsWell() {
        Answer health = nobody().get("/actuator/health");
        assertThat(health.status()).isEqualTo(200);
        assertThat(health.at("status").asString()).isEqualTo("UP");
        assertThat(nobody().get("/actuator/health/readiness").status()).isEqualTo(200);
        assertThat(nobody().get("/actuator/health/liveness").status()).isEqualTo(200);
    }

    @Test
    void countsForPrometheus() {
        Answer metrics = nobody().get("/actuator/prometheus");
        assertThat(metrics.status()).isEqualTo(200);
        assertThat(metrics.body()).contains("sidan_inbox_waiting");
    }

    @ParameterizedTest
    @ValueSource(strings = {"/actuator/env", "/actuator/heapdump", "/actuator/beans", "/actuator/configprops"})
    void showsItsInsidesToNobody(String path) {
        assertThat(nobody().get(path).status()).isEqualTo(401);
        assertThat(admin().get(path).status()).isEqualTo(404);
    }

    @Test
    void allowsPagesToLoadNothingFromElsewhere() {
        Client client = nobody();
        Answer answer = client.send(client.request("/api/session").method("HEAD", BodyPublishers.noBody()));
        assertThat(answer.status()).isEqualTo(200);
        assertThat(answer.header("Content-Security-Policy")).contains("default-src 'none'", "frame-ancestors 'none'");
        assertThat(answer.header("X-Content-Type-Options")).isEqualTo("nosniff");
    }

    private static void isProblem(Answer answer, int status) {
        assertThat(answer.status()).as(answer.body()).isEqualTo(status);
        assertThat(answer.type()).startsWith("application/problem+json");
        assertThat(answer.at("status").asInt()).isEqualTo(status);
        assertThat(answer.detail()).containsPattern("\\p{IsHan}");
        assertThat(answer.body()).doesNotContain("\tat ", "Exception", "io.sidan", "org.springframework");
    }
}
