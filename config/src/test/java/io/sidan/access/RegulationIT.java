package io.sidan.access;

import static org.assertj.core.api.Assertions.assertThat;

import io.sidan.Answer;
import io.sidan.Client;
import io.sidan.core.roster.Role;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import tools.jackson.databind.JsonNode;

/** The seven regulations: issued anew, never edited, and held against what deputies did. */
class RegulationIT extends TownIT {

    private Client station;

    @BeforeEach
    void someDay() {
        clock.moveTo("2025-05-10");
        station = as(Role.STATION);
        jdbc.update("DELETE FROM regulation");
    }

    @Test
    void bringsSevenDraftsAndKeepsEveryVersionIssued() {
        JsonNode drafts = station.get("/api/regulations").json();
        assertThat(drafts.size()).isEqualTo(7);
        assertThat(drafts.valueStream().map(one -> one.path("version").asInt())).containsOnly(0);
        done(issue(0, 1));
        Answer late = issue(0, 2);
        assertThat(late.status()).as("somebody issued one meanwhile").isEqualTo(409);
        done(issue(1, 2));
        JsonNode versions = station.get("/api/regulations/contact/versions").json();
        assertThat(versions.valueStream().map(one -> one.path("amount").asInt()))
                .containsExactly(2, 1);
        assertThat(issue(2, 0).status()).isEqualTo(422);
        assertThat(admin().put("/api/regulations/contact", form(2, 3)).status())
                .as("no matter of the administrator")
                .isEqualTo(403);
    }

    @Test
    void namesWhoHasDoneLess() {
        done(issue(0, 2));
        int everybody = behind().size();
        assertThat(everybody).isEqualTo(shortfall().at("deputies").asInt());
        contact("d063");
        assertThat(done("d063")).isEqualTo(1);
        contact("d063");
        assertThat(behind()).doesNotContain("d063").hasSize(everybody - 1);
        Answer lastYear = station.get("/api/regulations/contact/shortfall?day=2024-05-10");
        assertThat(lastYear.at("behind").size()).isEqualTo(everybody);
        assertThat(lastYear.at("from").asString()).isEqualTo("2024-01-01");
        for (String code : List.of("reception", "learning", "visiting", "activity")) {
            assertThat(station.get("/api/regulations/" + code + "/shortfall").status())
                    .as(code)
                    .isEqualTo(200);
        }
        assertThat(station.get("/api/regulations/station/shortfall").detail()).contains("没有定次数");
    }

    @Test
    void keepsHouseholdsSealedAndShowsThemMasked() {
        Map<String, Object> form = Map.of("name", "郭老汉", "phone", "13912345678", "village", "仁庄", "frequency", "每月一次");
        assertThat(station.post("/api/deputies/d063/households", form).status()).isEqualTo(201);
        JsonNode kept = station.get("/api/deputies/d063/households").json().path(0);
        assertThat(kept.path("name").asString()).isEqualTo("郭**");
        assertThat(kept.path("phone").asString()).isEqualTo("139****5678");
        done(station.delete("/api/households/" + kept.path("id").asLong()));
        assertThat(station.get("/api/deputies/d063/households").json().size()).isZero();
        assertThat(station.post("/api/deputies/d999/households", form).status()).isEqualTo(404);
    }

    private void contact(String deputy) {
        Answer kept = station.post(
                "/api/records",
                Map.of(
                        "kind",
                        "CONTACT",
                        "heldOn",
                        "2025-05-09",
                        "title",
                        "问了浇地",
                        "way",
                        "PHONE",
                        "deputies",
                        List.of(deputy)));
        assertThat(kept.status()).as(kept.body()).isEqualTo(201);
    }

    private Answer issue(int seen, int amount) {
        return station.put("/api/regulations/contact", form(seen, amount));
    }

    private static Map<String, Object> form(int seen, int amount) {
        return new HashMap<>(Map.of(
                "version",
                seen,
                "title",
                "代表联系选民制度",
                "body",
                "每年联系几次",
                "quota",
                "CONTACT",
                "amount",
                amount,
                "span",
                "YEAR"));
    }

    private Answer shortfall() {
        return station.get("/api/regulations/contact/shortfall");
    }

    private List<String> behind() {
        return shortfall()
                .at("behind")
                .valueStream()
                .map(one -> one.path("deputy").asString())
                .toList();
    }

    private int done(String deputy) {
        return shortfall()
                .at("behind")
                .valueStream()
                .filter(one -> one.path("deputy").asString().equals(deputy))
                .findFirst()
                .orElseThrow()
                .path("done")
                .asInt();
    }
}
