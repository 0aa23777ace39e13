package io.sidan;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.concurrent.TimeUnit;
import java.util.stream.StreamSupport;
import tools.jackson.databind.JsonNode;

/** Nothing is lost, nothing is doubled and the ledger is proved, whatever happened before. */
record Whole(Client client) {

    private static final Duration PATIENCE = Duration.ofMinutes(3);

    /** @param sent how many messages of each group were acknowledged */
    void holds(Map<String, Long> sent) throws InterruptedException {
        awaitOutcomes();
        assertThat(sent).isNotEmpty();
        for (JsonNode row : rows()) {
            assertThat(row.path("received").asLong())
                    .as(row.toString())
                    .isEqualTo(sent.get(row.path("group").asString()));
            assertThat(row.path("stored").asLong())
                    .isEqualTo(row.path("received").asLong());
            assertThat(outcomes(row)).isEqualTo(row.path("stored").asLong());
        }
        assertThat(rows()).hasSameSizeAs(sent.keySet());
        assertThat(client.get("/api/ledger/verify").at("broken").toString()).isEqualTo("[]");
        hasOneCaseForEachVillage();
    }

    private void awaitOutcomes() throws InterruptedException {
        long end = System.nanoTime() + PATIENCE.toNanos();
        while (rows().stream()
                .anyMatch(row ->
                        row.path("received").asLong() != row.path("classified").asLong())) {
            assertThat(System.nanoTime())
                    .as("some are never understood: %s", rows())
                    .isLessThan(end);
            TimeUnit.MILLISECONDS.sleep(100);
        }
    }

    private static long outcomes(JsonNode row) {
        return StreamSupport.stream(row.path("outcomes").spliterator(), false)
                .mapToLong(JsonNode::asLong)
                .sum();
    }

    /** Every village told of its one incident again and again, in all groups; each opened once. */
    private void hasOneCaseForEachVillage() {
        Answer cases = client.get("/api/suggestions?size=200");
        List<String> titles = new ArrayList<>();
        cases.at("items")
                .forEach(item -> titles.add(item.path("title").asString().substring(0, 4)));
        assertThat(titles).doesNotHaveDuplicates();
        assertThat(cases.at("total").asInt())
                .isEqualTo(titles.size())
                .isPositive()
                .isLessThanOrEqualTo(Load.villages());
    }

    private List<JsonNode> rows() {
        return StreamSupport.stream(client.get("/api/coverage").at("groups").spliterator(), false)
                .toList();
    }
}
