package io.sidan;

import java.net.http.HttpHeaders;
import java.net.http.HttpResponse;
import java.util.List;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** What the server answered. */
public record Answer(int status, HttpHeaders headers, String body) {

    private static final JsonMapper JSON = new JsonMapper();

    static Answer of(HttpResponse<String> response) {
        return new Answer(response.statusCode(), response.headers(), response.body());
    }

    public String header(String name) {
        return headers.firstValue(name).orElse("");
    }

    public String type() {
        return header("Content-Type");
    }

    public List<String> cookies() {
        return headers.allValues("Set-Cookie");
    }

    public JsonNode json() {
        return JSON.readTree(body);
    }

    public JsonNode at(String field) {
        return json().path(field);
    }

    /** The sentence of a refusal. */
    public String detail() {
        return at("detail").asString("");
    }

    /** The whole Set-Cookie line of this name, or nothing. */
    public String cookie(String name) {
        return cookies().stream()
                .filter(line -> line.startsWith(name + "="))
                .findFirst()
                .orElse("");
    }
}
