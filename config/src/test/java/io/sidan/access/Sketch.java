package io.sidan.access;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Function;
import java.util.function.Predicate;
import tools.jackson.databind.JsonNode;

/** A request that the interface's document would take for well-formed, whatever it asks for. */
final class Sketch {

    private static final int DEEPEST = 4;

    /** What is text in the document and has a form all the same. */
    private static final Map<String, String> WORDS =
            Map.of("key", "m999999999", "month", "2026-06", "from", "2026-06-01", "to", "2026-06-30");

    /** What is asked instead of something else. */
    private static final Set<String> INSTEAD = Set.of("into");

    private static final int ID_OF_NOTHING = 999_999_999;

    private final JsonNode document;
    private final JsonNode operation;
    private final Map<String, ?> given;

    /** @param given what is to stand in the path, the query or the body under these names */
    Sketch(JsonNode document, JsonNode operation, Map<String, ?> given) {
        this.document = document;
        this.operation = operation;
        this.given = given;
    }

    /** The path with what it must be asked with filled in. */
    String path(String template, Function<Object, String> written) {
        return path(template, written, given::containsKey);
    }

    /** The path with all filled in that it can be asked with. */
    String wholePath(String template, Function<Object, String> written) {
        return path(template, written, any -> true);
    }

    private String path(String template, Function<Object, String> written, Predicate<String> wanted) {
        String path = template;
        List<String> query = new ArrayList<>();
        for (JsonNode parameter : operation.path("parameters")) {
            String name = parameter.path("name").asString();
            String value = written.apply(value(parameter.path("schema"), name, 0));
            if (parameter.path("in").asString().equals("path")) {
                path = path.replace("{" + name + "}", value);
            } else if (parameter.path("required").asBoolean(false) || wanted.test(name)) {
                query.add(name + "=" + value);
            }
        }
        return query.isEmpty() ? path : path + "?" + String.join("&", query);
    }

    boolean isMultipart() {
        return operation.at("/requestBody/content").has("multipart/form-data");
    }

    /** The name under which a file is sent. */
    String part() {
        return operation
                .at("/requestBody/content")
                .path("multipart/form-data")
                .path("schema")
                .path("properties")
                .propertyNames()
                .iterator()
                .next();
    }

    Object body() {
        JsonNode schema =
                operation.at("/requestBody/content").path("application/json").path("schema");
        return schema.isMissingNode() ? Map.of() : value(schema, "", 0);
    }

    private Object value(JsonNode told, String name, int depth) {
        JsonNode schema =
                told.has("$ref") ? document.at(told.path("$ref").asString().substring(1)) : told;
        if (given.containsKey(name)) {
            return given.get(name);
        }
        if (schema.has("enum")) {
            return schema.path("enum").get(0).asString();
        }
        return switch (schema.path("type").asString("object")) {
            case "integer", "number" ->
                name.equals("id")
                        ? ID_OF_NOTHING
                        : Math.max(1, schema.path("minimum").asInt(1));
            case "boolean" -> false;
            case "array" -> depth > DEEPEST ? List.of() : List.of(value(schema.path("items"), name, depth + 1));
            case "string" -> text(schema, name);
            default -> record(schema, depth);
        };
    }

    private Object record(JsonNode schema, int depth) {
        Map<String, Object> fields = new LinkedHashMap<>();
        if (depth <= DEEPEST) {
            schema.path("properties").properties().stream()
                    .filter(field -> !INSTEAD.contains(field.getKey()))
                    .forEach(field -> fields.put(field.getKey(), value(field.getValue(), field.getKey(), depth + 1)));
        }
        return fields;
    }

    private static Object text(JsonNode schema, String name) {
        return switch (schema.path("format").asString("")) {
            case "date" -> "2026-06-01";
            case "date-time" -> "2026-06-01T08:00:00Z";
            case "time-local" -> "09:00:00";
            default -> {
                String word = WORDS.getOrDefault(name, "none");
                String words = word.repeat(1 + schema.path("minLength").asInt(1) / word.length());
                yield words.substring(
                        0, Math.min(words.length(), schema.path("maxLength").asInt(words.length())));
            }
        };
    }
}
