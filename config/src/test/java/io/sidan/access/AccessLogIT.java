package io.sidan.access;

import static org.assertj.core.api.Assertions.assertThat;

import io.sidan.Answer;
import io.sidan.Client;
import io.sidan.core.roster.Role;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;

/** Every reading of a confidential case, and every try, is one line; of the others none. */
class AccessLogIT extends TownIT {

    @Test
    void keepsOneLineAReading() {
        String number = open(true);
        as(Role.STATION).get("/api/suggestions/" + number);
        as(Role.CHAIR).get("/api/suggestions/" + number);
        as(Role.STATION).get("/api/suggestions?q=" + number);
        assertThat(log(number)).containsExactly("READ CHAIR", "READ STATION");
    }

    @Test
    void keepsOneLineARefusedTry() {
        String number = open(true);
        as(Role.POINT, "st-renzhuang").get("/api/suggestions/" + number);
        move(as(Role.DEPUTY, "d064"), number, "ACCEPT");
        move(admin(), number, "DISPATCH", Map.of("unit", "u02"));
        assertThat(log(number)).containsExactly("REFUSED ADMIN", "REFUSED DEPUTY", "REFUSED POINT");
    }

    @Test
    void keepsNoLineOfCasesThatAreNotConfidential() {
        String number = open(false);
        as(Role.STATION).get("/api/suggestions/" + number);
        as(Role.UNIT, "u02").get("/api/suggestions/" + number);
        assertThat(log(number)).isEmpty();
    }

    @Test
    void showsTheLogToChairAndAdministratorOnly() {
        String number = open(true);
        as(Role.STATION).get("/api/suggestions/" + number);
        assertThat(as(Role.CHAIR)
                        .get("/api/access-log?number=" + number)
                        .json()
                        .path("total")
                        .asInt())
                .isEqualTo(1);
        assertThat(as(Role.STATION).get("/api/access-log").status()).isEqualTo(403);
        assertThat(as(Role.DEPUTY, "d064").get("/api/access-log").status()).isEqualTo(403);
    }

    @Test
    void unmasksForWhoIsInChargeWithAReasonAndALine() {
        String number = open(false);
        Client station = as(Role.STATION);
        done(move(station, number, "ACCEPT", Map.of("deputy", "d063")));
        done(move(station, number, "DISPATCH", Map.of("unit", "u02")));
        for (Client inCharge : List.of(station, as(Role.CHAIR), as(Role.DEPUTY, "d063"), as(Role.UNIT, "u02"))) {
            Answer clear = inCharge.post("/api/suggestions/" + number + "/unmask", Map.of("reason", "打电话核实"));
            assertThat(clear.body()).contains("13912345678");
        }
        assertThat(log(number)).containsExactly("UNMASK UNIT", "UNMASK DEPUTY", "UNMASK CHAIR", "UNMASK STATION");
        assertThat(admin().get("/api/access-log?number=" + number).body()).contains("打电话核实");
    }

    @Test
    void unmasksForNobodyElseAndNotWithoutAReason() {
        String number = open(false);
        String path = "/api/suggestions/" + number + "/unmask";
        Answer silent = as(Role.STATION).post(path, Map.of("reason", " "));
        assertThat(silent.status()).isEqualTo(400);
        assertThat(silent.at("field").asString()).isEqualTo("reason");
        for (Client other : List.of(admin(), as(Role.DEPUTY, "d064"), as(Role.POINT, "st-renzhuang"))) {
            Answer refused = other.post(path, Map.of("reason", "看看"));
            assertThat(refused.status()).isEqualTo(403);
            assertThat(refused.body()).doesNotContain("13912345678");
        }
        assertThat(log(number)).containsExactly("REFUSED POINT", "REFUSED DEPUTY", "REFUSED ADMIN");
    }

    private List<String> log(String number) {
        return admin().get("/api/access-log?number=" + number)
                .json()
                .path("items")
                .valueStream()
                .map(line ->
                        line.path("what").asString() + " " + line.path("role").asString())
                .toList();
    }
}
