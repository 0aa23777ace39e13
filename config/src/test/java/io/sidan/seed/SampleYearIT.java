package io.sidan.seed;

import static org.assertj.core.api.Assertions.assertThat;

import io.sidan.RunningServer;
import io.sidan.core.roster.Township;
import io.sidan.core.sample.Samples;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.Map;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import tools.jackson.databind.JsonNode;

/** The sample year's totals are those the town published for 2023, in the forms, in the report, and counted by hand. */
class SampleYearIT extends RunningServer {

    @Autowired
    private Samples samples;

    @Autowired
    private SampleYear year;

    private Township town;
    private String period;
    private LocalDate first;

    @BeforeEach
    void aYear() {
        samples.clear();
        town = samples.prepare();
        first = year.lay(town);
        period = "simulated=true&from=" + first + "&to=" + first.plusDays(364);
    }

    @AfterEach
    void noYear() {
        samples.clear();
    }

    @Test
    void hasThePublishedTotals() {
        Map<String, Object> wish = Map.of(
                "kind",
                "YEAR",
                "from",
                first.toString(),
                "to",
                first.plusDays(364).toString(),
                "simulated",
                true);
        long id = station().post("/api/reports", wish).at("id").asLong();
        Map<String, String> facts = new HashMap<>();
        station()
                .get("/api/reports/" + id)
                .at("facts")
                .forEach(fact -> facts.put(
                        fact.path("key").asString(), fact.path("value").asString()));
        assertThat(facts)
                .containsEntry("deputies", "115")
                .containsEntry("venues", "6")
                .containsEntry("activities", "73")
                .containsEntry("receptions", "12")
                .containsEntry("visits", "9")
                .containsEntry("deeds", "12")
                .containsEntry("households", "4440")
                .containsEntry("persons", "760")
                .containsEntry("proposal.ASSIGNED", "7")
                .containsEntry("proposal.ANSWERED", "7")
                .containsEntry("cases", "43")
                .containsEntry("case.CLOSED", "36")
                .containsEntry("publicity", "33")
                .containsEntry("adopted", "11")
                .containsEntry("briefings", "4")
                .containsEntry("learning", "30");
        assertThat(facts).containsEntry("activities", hand("SELECT COUNT(*) FROM activity WHERE township_id = ?"));
        assertThat(facts)
                .containsEntry("households", hand("SELECT SUM(households) FROM duty_record WHERE township_id = ?"));
        assertThat(facts).containsEntry("cases", hand("SELECT COUNT(*) FROM suggestion WHERE township_id = ?"));
        assertThat(rows("activities")).isEqualTo(73);
        assertThat(rows("proposals")).isEqualTo(7);
        JsonNode deeds = preview("deeds");
        assertThat(deeds.path("total").asLong()).isEqualTo(12);
        assertThat(deeds.path("missing")).as("nothing is missing").isEmpty();
        assertThat(deed(deeds, "修复灌溉渠")).contains("上桂花、下桂花、北桂花、麦仓").contains("1360");
        assertThat(deed(deeds, "打机井")).contains("380").contains("760");
        assertThat(deed(deeds, "硬化村路")).contains("2700");
        assertThat(station().get("/api/ledger/verify").at("valid").asBoolean()).isTrue();
    }

    private static String deed(JsonNode deeds, String title) {
        return deeds.path("rows")
                .valueStream()
                .map(JsonNode::toString)
                .filter(row -> row.contains(title))
                .findFirst()
                .orElse("");
    }

    private long rows(String form) {
        return preview(form).path("total").asLong();
    }

    private JsonNode preview(String form) {
        return station().get("/api/forms/" + form + "/preview?" + period).json();
    }

    private String hand(String sql) {
        return jdbc.queryForObject(sql, String.class, town.id());
    }
}
