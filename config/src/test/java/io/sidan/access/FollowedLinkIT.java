package io.sidan.access;

import static org.assertj.core.api.Assertions.assertThat;

import io.sidan.Answer;
import io.sidan.core.roster.Role;
import java.util.Map;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** Where a link leads when its case has gone elsewhere: into another case, or to another door. */
class FollowedLinkIT extends TownIT {

    @BeforeEach
    void someDay() {
        clock.moveTo("2026-06-03");
    }

    @Test
    void leadsTheResidentToTheCaseItsOwnWasMergedInto() {
        String master = open("wr-dongguan", "pq-dongguan", false);
        String merged = open(false);
        String token = token(merged, "RESIDENT");
        done(move(as(Role.STATION), merged, "MERGE", Map.of("into", master)));
        Answer seen = visit(token);
        done(seen);
        assertThat(seen.at("number").asString()).isEqualTo(master);
        assertThat(seen.at("mergedFrom").asString()).isEqualTo(merged);
        assertThat(seen.at("sentence").asString())
                .startsWith("您反映的 " + merged)
                .contains("并到 " + master + " 一起办", "等代表接单");

        done(stranger().post("/api/links/" + token + "/moves", Map.of("move", "REMIND", "number", merged)));
        assertThat(steps(master, "REMIND")).isEqualTo(1);
        done(move(as(Role.STATION), merged, "SPLIT"));
        assertThat(visit(token).at("number").asString()).isEqualTo(merged);
        assertThat(visit(token).at("mergedFrom").isNull()).isTrue();
    }

    @Test
    void endsForTheUnitOfACaseThatAnotherUnitHandlesNow() {
        String master = open(false);
        String merged = open(false);
        done(move(as(Role.STATION), master, "DISPATCH", Map.of("unit", "u04")));
        done(move(as(Role.STATION), merged, "DISPATCH", Map.of("unit", "u02")));
        String token = token(merged, "UNIT");
        done(move(as(Role.STATION), merged, "MERGE", Map.of("into", master)));
        assertThat(visit(token).status()).isEqualTo(410);
        assertThat(stranger()
                        .post("/api/links/" + token + "/moves", Map.of("move", "SIGN"))
                        .status())
                .isEqualTo(403);
    }

    @Test
    void showsTheProperDoorOfWhatIsRefused() {
        String number = open(false);
        String token = token(number, "RESIDENT");
        done(move(as(Role.STATION), number, "REFUSE", Map.of("reason", "LITIGATION", "words", "内部的话")));
        Answer seen = visit(token);
        assertThat(seen.at("sentence").asString()).isEqualTo("这件不能受理：已进入诉讼、仲裁或行政复议。可找县法院诉讼服务中心；要法律帮助找镇司法所");
        assertThat(seen.at("door").asString()).isEqualTo("可找县法院诉讼服务中心；要法律帮助找镇司法所");
        assertThat(seen.body()).doesNotContain("内部的话");
    }

    @Test
    void showsWhoTakesOnWhatIsReferred() {
        String number = open(false);
        String token = token(number, "RESIDENT");
        assertThat(visit(token).at("door").isNull()).isTrue();
        done(move(as(Role.STATION), number, "REFER", Map.of("reason", "HOTLINE")));
        assertThat(visit(token).at("sentence").asString()).isEqualTo("这件属于政务服务热线事项，不由镇里办。请拨打 12345");
    }

    private String token(String number, String role) {
        Answer made = as(Role.STATION).post("/api/suggestions/" + number + "/links", Map.of("role", role));
        done(made);
        String url = made.at("url").asString();
        return url.substring(url.indexOf('#') + 1);
    }

    private Answer visit(String token) {
        return stranger().get("/api/links/" + token);
    }

    private long steps(String number, String move) {
        return as(Role.STATION)
                .get("/api/suggestions/" + number)
                .at("steps")
                .valueStream()
                .filter(step -> step.path("move").asString().equals(move))
                .count();
    }
}
