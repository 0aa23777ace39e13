package io.sidan;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Map;
import org.junit.jupiter.api.Test;
import tools.jackson.databind.JsonNode;

/** What waits on whom, as each sees it. */
class WaitingIT extends RunningServer {

    @Test
    void saysWhoOwesTheNextStepUntilWhen() {
        String number = opened(Chat.in("wr-guihua").says("r1", "上桂花村口的水渠断了两丈多,玉米浇不上水"));
        JsonNode registered = waitingFor(chair(), "", number);
        assertThat(registered.path("leg").asString()).isEqualTo("ACCEPTANCE");
        assertThat(registered.path("role").asString()).isEqualTo("DEPUTY");
        assertThat(registered.path("personName").asString()).isNotEmpty();
        assertThat(registered.path("until").asString()).isNotEmpty();
        assertThat(registered.path("overdueHours").asInt()).isZero();

        move(chair(), number, "ACCEPT");
        move(chair(), number, Map.of("move", "DISPATCH", "unit", "u01"));
        JsonNode dispatched = waitingFor(unit("u01"), "role=UNIT&person=u01&", number);
        assertThat(dispatched.path("leg").asString()).isEqualTo("SIGNING");
        assertThat(dispatched.path("person").asString()).isEqualTo("u01");
    }

    @Test
    void tellsAUnitOnlyOfItsOwn() {
        String number = opened(Chat.in("wr-guihua").says("r2", "下桂花村口的路灯灭了半个月,老人黑来不敢出门"));
        assertThat(listed(chair(), "", number)).isTrue();
        assertThat(listed(unit("u05"), "", number)).isFalse();
        assertThat(listed(chair(), "role=UNIT&", number)).isFalse();
    }

    @Test
    void forgetsACaseThatHasEnded() {
        String number = opened(Chat.in("wr-guihua").says("r3", "上桂花小学门口井盖没了,娃们放学走这"));
        move(station(), number, Map.of("move", "REFER", "reason", "COUNTY"));
        assertThat(listed(chair(), "", number)).isFalse();
    }

    @Test
    void refusesWhoIsNotLoggedIn() {
        assertThat(nobody().get("/api/waiting").status()).isEqualTo(401);
    }

    private static boolean listed(Client client, String filter, String number) {
        return find(client, filter, number) != null;
    }

    private static JsonNode waitingFor(Client client, String filter, String number) {
        JsonNode found = find(client, filter, number);
        assertThat(found).as(number).isNotNull();
        return found;
    }

    private static JsonNode find(Client client, String filter, String number) {
        for (int page = 0; ; page++) {
            Answer answer = client.get("/api/waiting?" + filter + "size=200&page=" + page);
            assertThat(answer.status()).as(answer.body()).isEqualTo(200);
            for (JsonNode row : answer.at("items")) {
                if (row.path("number").asString().equals(number)) {
                    return row;
                }
            }
            if (answer.at("items").isEmpty()) {
                return null;
            }
        }
    }
}
