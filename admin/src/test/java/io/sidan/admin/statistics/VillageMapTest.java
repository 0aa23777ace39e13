package io.sidan.admin.statistics;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.core.io.ByteArrayResource;
import org.springframework.core.io.FileSystemResource;
import tools.jackson.databind.json.JsonMapper;

class VillageMapTest {

    @Test
    void readsWhereVillagesLie() {
        List<VillageMap.Outline> outlines = read("""
                {"type": "FeatureCollection", "features": [
                  {"properties": {"name": "仁庄"}, "geometry": {"type": "Polygon",
                    "coordinates": [[[113, 36], [114, 36], [114, 37], [113, 36]]]}},
                  {"properties": {"name": "辛庄"}, "geometry": {"type": "MultiPolygon",
                    "coordinates": [[[[113, 36], [114, 36], [113, 36]]], [[[115, 36], [116, 36], [115, 36]]]]}},
                  {"properties": {"name": "一口井"}, "geometry": {"type": "Point", "coordinates": [113, 36]}},
                  {"properties": {}, "geometry": {"type": "Polygon", "coordinates": [[[113, 36]]]}}]}
                """).outlines();
        assertThat(outlines).extracting(VillageMap.Outline::name).containsExactly("仁庄", "辛庄");
        assertThat(outlines.get(0).rings()).hasSize(1);
        assertThat(outlines.get(0).rings().get(0)).contains(List.of(114.0, 37.0));
        assertThat(outlines.get(1).rings()).hasSize(2);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "",
                "no json",
                "{\"features\": [{\"properties\": {\"name\": \"仁庄\"}, \"geometry\": {\"type\": \"Polygon\","
                        + " \"coordinates\": [[[\"x\", null]]]}}]}",
                "{}"
            })
    void drawsNoMapOfWhatCannotBeRead(String file) {
        assertThat(read(file).outlines()).isEmpty();
    }

    @Test
    void drawsNoMapWhereThereIsNone() {
        assertThat(new VillageMap(null, new JsonMapper()).outlines()).isEmpty();
        assertThat(new VillageMap(new FileSystemResource("no-such-file.geojson"), new JsonMapper()).outlines())
                .isEmpty();
    }

    private static VillageMap read(String file) {
        return new VillageMap(new ByteArrayResource(file.getBytes(StandardCharsets.UTF_8)), new JsonMapper());
    }
}
