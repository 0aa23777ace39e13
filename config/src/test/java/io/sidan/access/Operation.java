package io.sidan.access;

import io.sidan.Answer;
import io.sidan.Client;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.UnaryOperator;
import tools.jackson.databind.JsonNode;

/** One thing the interface can be asked, as its document tells of it. */
public record Operation(String method, String path, JsonNode document, JsonNode described) {

    private static final Set<String> STREAMS = Set.of("/api/events", "/api/sim/feed");

    /** All of them, but what other systems call and the streams that never end, which have tests of their own. */
    public static List<Operation> all(JsonNode document) {
        return document.path("paths").properties().stream()
                .flatMap(path -> path.getValue().properties().stream()
                        .map(one -> new Operation(one.getKey().toUpperCase(), path.getKey(), document, one.getValue())))
                .filter(one -> !one.path().startsWith("/channel/") && !STREAMS.contains(one.path()))
                .toList();
    }

    public String name() {
        return method + " " + path;
    }

    boolean isReading() {
        return method.equals("GET");
    }

    /** Whether it is about one thing, named in the path. */
    boolean names(String what) {
        return path.contains("{" + what + "}");
    }

    /** Asks it with whatever would be well-formed, and with these words where they belong. */
    Answer ask(Client who, Map<String, ?> given) {
        Sketch sketch = new Sketch(document, described, given);
        String filled = sketch.path(path, String::valueOf);
        return switch (method) {
            case "GET" -> who.get(filled);
            case "DELETE" -> who.delete(filled);
            case "PUT" -> who.put(filled, sketch.body());
            default ->
                sketch.isMultipart()
                        ? who.post(filled, "multipart/form-data; boundary=b", file(sketch.part()))
                        : who.post(filled, sketch.body());
        };
    }

    /** Asks it with something else than what would be well-formed. */
    public Answer spoil(Client who, UnaryOperator<Object> spoiling) {
        Sketch sketch = new Sketch(document, described, Map.of());
        String filled = sketch.wholePath(path, value -> encoded(spoiling.apply(value)));
        return switch (method) {
            case "GET" -> who.get(filled);
            case "DELETE" -> who.delete(filled);
            case "PUT" -> who.put(filled, spoiling.apply(sketch.body()));
            default ->
                sketch.isMultipart()
                        ? who.post(
                                filled, "multipart/form-data; boundary=b", String.valueOf(spoiling.apply(file("file"))))
                        : who.post(filled, spoiling.apply(sketch.body()));
        };
    }

    private static String encoded(Object value) {
        return URLEncoder.encode(String.valueOf(value), StandardCharsets.UTF_8).replace("+", "%20");
    }

    private static String file(String name) {
        return """
                --b\r
                Content-Disposition: form-data; name="%s"; filename="a.txt"\r
                Content-Type: text/plain\r
                \r
                neither a picture nor a sheet\r
                --b--\r
                """.formatted(name);
    }
}
