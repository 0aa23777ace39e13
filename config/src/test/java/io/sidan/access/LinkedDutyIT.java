package io.sidan.access;

import static org.assertj.core.api.Assertions.assertThat;

import io.sidan.Answer;
import io.sidan.Client;
import io.sidan.core.duty.reception.Reminders;
import io.sidan.core.roster.Role;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import tools.jackson.databind.JsonNode;

/** A deputy's duties on the own phone, by nothing but the link. */
class LinkedDutyIT extends TownIT {

    @Autowired
    Reminders reminders;

    private Client station;
    private String mine;

    @BeforeEach
    void someDay() {
        clock.moveTo("2028-03-15");
        station = as(Role.STATION);
        Answer made = station.post("/api/links", Map.of("code", "d066"));
        String url = made.at("url").asString();
        mine = "/api/links/" + url.substring(url.indexOf('#') + 1) + "/duty";
    }

    @Test
    void showsAndSignsTheOwnReceptionDays() {
        reminders.plan();
        long id = station.get("/api/receptions?month=2028-03")
                .json()
                .valueStream()
                .filter(day -> day.path("plannedOn").asString().equals("2028-03-15"))
                .filter(day -> day.path("station").asString().equals("st-renzhuang"))
                .findFirst()
                .orElseThrow()
                .path("id")
                .asLong();
        assertThat(stranger()
                        .post(mine + "/receptions/" + id + "/sign", Map.of())
                        .status())
                .isEqualTo(403);
        done(station.put("/api/receptions/" + id + "/deputies", Map.of("deputies", List.of("d066"))));
        JsonNode day = stranger().get(mine).at("receptions").path(0);
        assertThat(day.path("today").asBoolean()).isTrue();
        assertThat(day.path("signed").asBoolean()).isFalse();
        done(stranger().post(mine + "/receptions/" + id + "/sign", Map.of()));
        assertThat(stranger().get(mine).at("receptions").path(0).path("signed").asBoolean())
                .isTrue();
    }

    @Test
    void signsInByCodeAndKeepsAVisit() {
        Answer opened = station.post(
                "/api/activities",
                Map.of("theme", "春耕走访", "station", "st-renzhuang", "from", "2028-03-15", "deputies", List.of("d066")));
        String activity = "/api/activities/" + opened.at("id").asLong();
        JsonNode listed = stranger().get(mine).at("activities").path(0);
        assertThat(listed.path("theme").asString()).isEqualTo("春耕走访");
        assertThat(listed.has("signCode")).as("only who is there reads it").isFalse();
        String code = station.get(activity).at("activity").path("signCode").asString();
        assertThat(attend("abc").status()).isEqualTo(404);
        assertThat(attend(" " + code + " ").at("theme").asString()).isEqualTo("春耕走访");
        assertThat(station.get(activity).at("activity").path("present").asInt()).isEqualTo(1);

        Answer kept = stranger()
                .post(
                        mine + "/records",
                        Map.of("kind", "VISIT", "heldOn", "2028-03-15", "title", "看了春灌", "villages", List.of("仁庄")));
        assertThat(kept.status()).as(kept.body()).isEqualTo(201);
        assertThat(stranger().get(mine).at("records").path(0).path("title").asString())
                .isEqualTo("看了春灌");
    }

    @Test
    void isForDeputiesWithAGenuineLink() {
        assertThat(stranger().get("/api/links/forged/duty").status()).isEqualTo(404);
        assertThat(stranger()
                        .post("/api/links/forged/duty/attendance", Map.of("code", "1"))
                        .status())
                .isEqualTo(404);
        String number = open(false);
        Answer made = station.post("/api/suggestions/" + number + "/links", Map.of("role", "RESIDENT"));
        String url = made.at("url").asString();
        assertThat(stranger()
                        .get("/api/links/" + url.substring(url.indexOf('#') + 1) + "/duty")
                        .status())
                .isEqualTo(403);
    }

    private Answer attend(String code) {
        return stranger().post(mine + "/attendance", Map.of("code", code));
    }
}
