package io.sidan.bot.channel.archive;

import io.sidan.core.media.MediaReference;
import io.sidan.core.message.MessageType;
import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import tools.jackson.core.JacksonException;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.databind.node.MissingNode;

/** Messages made of several: words and pictures in one, and forwarded records. Each part is JSON in a string. */
final class Mixture {

    private static final String OF_RECORD = "chatrecord";

    private final JsonMapper json;

    Mixture(JsonMapper json) {
        this.json = json;
    }

    private record Part(Kind kind, JsonNode body) {}

    MessageType type(JsonNode mixed) {
        return words(mixed).isEmpty()
                ? parts(mixed)
                        .map(Part::kind)
                        .filter(Kind::isShown)
                        .map(Kind::type)
                        .findFirst()
                        .orElse(MessageType.OTHER)
                : MessageType.TEXT;
    }

    String words(JsonNode mixed) {
        return lines(parts(mixed).filter(part -> part.kind() == Kind.TEXT));
    }

    List<MediaReference> media(JsonNode mixed) {
        return parts(mixed)
                .flatMap(part -> part.kind().media(part.body()).stream())
                .toList();
    }

    /** A forwarded record: its title and what was said in it, a line each. */
    String record(String title, JsonNode record) {
        return (title + "\n" + lines(parts(record))).strip();
    }

    private static String lines(Stream<Part> parts) {
        return parts.map(part -> part.kind().words(part.body()))
                .filter(line -> !line.isEmpty())
                .collect(Collectors.joining("\n"));
    }

    private Stream<Part> parts(JsonNode body) {
        return body.path("item")
                .valueStream()
                .flatMap(item -> Kind.of(code(item)).map(kind -> new Part(kind, content(item))).stream());
    }

    /** In a record, the kinds are called ChatRecordText and so on. */
    private static String code(JsonNode item) {
        String type = item.path("type").asString("").toLowerCase(Locale.ROOT);
        return type.startsWith(OF_RECORD) && !type.equals(OF_RECORD) ? type.substring(OF_RECORD.length()) : type;
    }

    private JsonNode content(JsonNode item) {
        JsonNode content = item.path("content");
        try {
            return content.isString() ? json.readTree(content.asString()) : content;
        } catch (JacksonException damaged) {
            return MissingNode.getInstance();
        }
    }
}
