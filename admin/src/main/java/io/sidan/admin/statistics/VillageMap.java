package io.sidan.admin.statistics;

import java.io.IOException;
import java.io.InputStream;
import java.util.List;
import java.util.stream.Stream;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.core.io.Resource;
import org.springframework.stereotype.Component;
import tools.jackson.core.JacksonException;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/**
 * Where the villages lie: a GeoJSON file (RFC 7946) of the operator's, a feature for each village whose property {@code
 * name} is the village's in the roster. Without one, or with one that cannot be read, there is no map.
 */
@Component
class VillageMap {

    private static final Logger log = LoggerFactory.getLogger(VillageMap.class);

    private final List<Outline> outlines;

    VillageMap(@Value("${sidan.statistics.map:#{null}}") Resource map, JsonMapper json) {
        outlines = map == null ? List.of() : read(map, json);
    }

    /**
     * A village as it lies.
     *
     * @param rings closed lines of longitude and latitude in degrees of WGS 84; what lies inside an even number is outside
     */
    record Outline(String name, List<List<List<Double>>> rings) {}

    List<Outline> outlines() {
        return outlines;
    }

    private static List<Outline> read(Resource map, JsonMapper json) {
        try (InputStream in = map.getInputStream()) {
            return json.readTree(in)
                    .path("features")
                    .valueStream()
                    .map(VillageMap::outline)
                    .filter(outline ->
                            !outline.name().isBlank() && !outline.rings().isEmpty())
                    .toList();
        } catch (IOException | JacksonException | IllegalArgumentException unreadable) {
            log.error("村居地图读不出来，先不画地图：{}", map, unreadable);
            return List.of();
        }
    }

    private static Outline outline(JsonNode feature) {
        JsonNode shape = feature.path("geometry");
        JsonNode coordinates = shape.path("coordinates");
        Stream<JsonNode> rings = switch (shape.path("type").asString("")) {
            case "Polygon" -> coordinates.valueStream();
            case "MultiPolygon" -> coordinates.valueStream().flatMap(JsonNode::valueStream);
            default -> Stream.empty();
        };
        return new Outline(
                feature.path("properties").path("name").asString(""),
                rings.map(ring -> ring.valueStream().map(VillageMap::point).toList())
                        .toList());
    }

    private static List<Double> point(JsonNode point) {
        if (!point.path(0).isNumber() || !point.path(1).isNumber()) {
            throw new IllegalArgumentException("no longitude and latitude: " + point);
        }
        return List.of(point.path(0).asDouble(), point.path(1).asDouble());
    }
}
