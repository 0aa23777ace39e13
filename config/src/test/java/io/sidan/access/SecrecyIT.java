package io.sidan.access;

import static org.assertj.core.api.Assertions.assertThat;

import io.sidan.Answer;
import io.sidan.Client;
import io.sidan.core.roster.Role;
import io.sidan.core.suggestion.Actor;
import io.sidan.core.suggestion.Erasure;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import tools.jackson.databind.JsonNode;

/** A case made confidential by hand, and opened again: what lists, search and people see of it follows. */
class SecrecyIT extends TownIT {

    private static final Map<String, Object> MINOR = Map.of("reason", "MINOR");

    @Autowired
    Erasure erasure;

    @BeforeEach
    void someDay() {
        clock.moveTo("2026-06-03");
    }

    @Test
    void keepsTitleWordsAndCaseFromWhoIsNotInCharge() {
        String number = open(false);
        Client station = as(Role.STATION);
        Client serving = as(Role.DEPUTY, "d064");
        done(move(station, number, "ACCEPT", Map.of("deputy", "d063")));
        assertThat(found(station, number)).isTrue();
        done(serving.get("/api/suggestions/" + number));

        Answer concealed = move(station, number, "CONCEAL", MINOR);
        done(concealed);
        assertThat(concealed.at("state").asString()).isEqualTo("ACCEPTED");
        assertThat(concealed.at("title").asString()).endsWith("（不公开）");
        assertThat(found(station, number)).isFalse();
        assertThat(serving.get("/api/suggestions/" + number).status()).isEqualTo(404);
        assertThat(title(admin(), number)).isNotBlank().doesNotContain("水渠");
        assertThat(waitingTitle(station, number)).endsWith("（不公开）");
        done(as(Role.DEPUTY, "d063").get("/api/suggestions/" + number));
        assertThat(valid()).isTrue();
    }

    @Test
    void opensItAgainWithAReasonAndEndsItsList() {
        String number = open(true);
        Client chair = as(Role.CHAIR);
        Client reader = as(Role.DEPUTY, "d020");
        done(chair.post(
                "/api/suggestions/" + number + "/readers", Map.of("role", "DEPUTY", "code", "d020", "reason", "熟悉情况")));
        done(reader.get("/api/suggestions/" + number));

        refused(move(chair, number, "REVEAL"), 422, "请写几句话");
        Answer revealed = move(chair, number, "REVEAL", Map.of("words", "核实过，只是渠的事"));
        done(revealed);
        assertThat(revealed.at("title").asString()).startsWith("水渠塌了").doesNotContain("13912345678");
        assertThat(found(chair, number)).isTrue();
        done(as(Role.DEPUTY, "d064").get("/api/suggestions/" + number));
        assertThat(reader.get("/api/suggestions/" + number).status()).isEqualTo(404);
        JsonNode last = revealed.at("steps").path(revealed.at("steps").size() - 1);
        assertThat(last.path("move").asString()).isEqualTo("REVEAL");
        assertThat(last.path("words").asString()).isEqualTo("核实过，只是渠的事");
        assertThat(valid()).isTrue();
    }

    @Test
    void isDecidedByStationAndChairAloneWithAGroundAndNotUndone() {
        String number = open(false);
        refused(move(as(Role.STATION), number, "CONCEAL"), 422, "请选择为什么保密");
        refused(move(as(Role.STATION), number, "CONCEAL", Map.of("reason", "POLICE")), 422, "请选择为什么保密");
        refused(move(as(Role.STATION), number, "REVEAL", Map.of("words", "公开")), 409, "本来就不保密");
        for (Client other : List.of(admin(), as(Role.DEPUTY, "d063"), as(Role.POINT, "st-renzhuang"))) {
            refused(move(other, number, "CONCEAL", MINOR), 403, "「保密」须由联络站、主席团办理");
        }
        done(move(as(Role.STATION), number, "CONCEAL", MINOR));
        refused(move(as(Role.STATION), number, "CONCEAL", MINOR), 409, "已经是保密的");
        refused(move(as(Role.STATION), number, "UNDO"), 409, "不能撤");
        assertThat(offered(as(Role.STATION), number)).contains("REVEAL").doesNotContain("CONCEAL", "UNDO");
    }

    @Test
    void takesAlongWhatWasMergedIntoItAndOpensItFirst() {
        Client station = as(Role.STATION);
        String master = open(false);
        String merged = open(false);
        done(move(station, merged, "MERGE", Map.of("into", master)));
        done(move(station, master, "CONCEAL", Map.of("reason", "WHISTLE_BLOWING")));
        assertThat(found(station, merged)).isFalse();
        assertThat(as(Role.DEPUTY, "d064").get("/api/suggestions/" + merged).status())
                .isEqualTo(404);

        Map<String, Object> reason = Map.of("words", "查清了");
        refused(move(station, master, "REVEAL", reason), 409, "并进来的 " + merged);
        done(move(station, merged, "SPLIT"));
        assertThat(found(station, merged)).as("stays confidential").isFalse();
        done(move(station, master, "REVEAL", reason));
        done(move(station, merged, "REVEAL", reason));
        assertThat(found(station, merged)).isTrue();
        assertThat(valid()).isTrue();
    }

    @Test
    void bringsBackNoWordsThatWereRemoved() {
        Client chair = as(Role.CHAIR);
        String number = open(false);
        erasure.of(new Actor(Role.RESIDENT, REPORTER, "群众", town().id(), null, "test"));
        done(move(chair, number, "CONCEAL", MINOR));
        done(move(chair, number, "REVEAL", Map.of("words", "查清了")));
        assertThat(title(chair, number)).isNotBlank().doesNotContain("水渠");
        assertThat(found(chair, number)).isFalse();
        assertThat(valid()).isTrue();
    }

    @Test
    void hidesWhatGoesToTheDisciplineCommissionAndShowsItAgainWhenUndone() {
        String number = open(false);
        Client chair = as(Role.CHAIR);
        done(move(chair, number, "REFER", Map.of("reason", "DISCIPLINE")));
        assertThat(found(chair, number)).isFalse();
        assertThat(title(chair, number)).endsWith("（不公开）");
        done(move(chair, number, "UNDO"));
        assertThat(found(chair, number)).isTrue();
        assertThat(title(chair, number)).startsWith("水渠塌了");
    }

    /** Whether the search finds it by its words. */
    private boolean found(Client who, String number) {
        for (int page = 0; ; page++) {
            JsonNode items = who.get("/api/suggestions?size=200&q=%E6%B0%B4%E6%B8%A0&page=" + page)
                    .at("items");
            if (items.valueStream()
                    .anyMatch(item -> item.path("number").asString().equals(number))) {
                return true;
            }
            if (items.isEmpty()) {
                return false;
            }
        }
    }

    private String title(Client who, String number) {
        return who.get("/api/suggestions?q=" + number)
                .at("items")
                .path(0)
                .path("title")
                .asString();
    }

    private String waitingTitle(Client who, String number) {
        return who.get("/api/waiting?size=200")
                .at("items")
                .valueStream()
                .filter(row -> row.path("number").asString().equals(number))
                .map(row -> row.path("title").asString())
                .findFirst()
                .orElseThrow();
    }

    private List<String> offered(Client who, String number) {
        return who.get("/api/suggestions/" + number)
                .at("moves")
                .valueStream()
                .map(move -> move.path("move").asString())
                .toList();
    }

    private boolean valid() {
        return as(Role.STATION).get("/api/ledger/verify").at("valid").asBoolean();
    }

    private static void refused(Answer answer, int status, String because) {
        assertThat(answer.status()).as(answer.body()).isEqualTo(status);
        assertThat(answer.detail()).contains(because);
    }
}
