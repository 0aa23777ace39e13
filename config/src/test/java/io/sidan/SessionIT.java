package io.sidan;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.http.HttpRequest.BodyPublishers;
import java.time.Instant;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.session.Session;
import org.springframework.session.SessionRepository;

class SessionIT extends RunningServer {

    @Autowired
    private SessionRepository<? extends Session> sessions;

    @Test
    void tellsAnybodyWhoIsLoggedInAndGivesATokenAlong() {
        Client client = nobody();
        Answer answer = client.get("/api/session");
        assertThat(answer.status()).isEqualTo(200);
        assertThat(answer.at("authenticated").asBoolean()).isFalse();
        assertThat(client.cookie("XSRF-TOKEN")).isNotEmpty();
        assertThat(answer.cookie("XSRF-TOKEN")).doesNotContain("HttpOnly");
    }

    @Test
    void logsInWithTheRightPassword() {
        Client client = nobody().logIn("admin", PASSWORD);
        Answer session = client.get("/api/session");
        assertThat(session.at("authenticated").asBoolean()).isTrue();
        assertThat(session.at("username").asString()).isEqualTo("admin");
        assertThat(session.at("role").asString()).isEqualTo("ADMIN");
        assertThat(session.at("roleLabel").asString()).isEqualTo("管理员");
        assertThat(client.get("/api/suggestions").status()).isEqualTo(200);
    }

    @Test
    void looksAtNoCaseInUserNames() {
        assertThat(nobody().logIn(" Admin ", PASSWORD).get("/api/suggestions").status())
                .isEqualTo(200);
    }

    @Test
    void saysTheSameOfAWrongNameAndAWrongPassword() {
        Answer wrongPassword = attempt("unit-session", "wrong password");
        Answer wrongName = attempt("nobody-at-all", PASSWORD);
        assertThat(wrongPassword.status()).isEqualTo(401);
        assertThat(wrongPassword.detail()).isEqualTo("用户名或密码不对");
        assertThat(wrongName.status()).isEqualTo(401);
        assertThat(wrongName.body()).isEqualTo(wrongPassword.body());
    }

    @Test
    void keepsTheSessionFromScriptsAndOtherSites() {
        Client client = nobody();
        client.get("/api/session");
        Answer answer = client.post("/api/session", Map.of("username", "admin", "password", PASSWORD));
        assertThat(answer.cookie("SESSION")).contains("HttpOnly").containsIgnoringCase("SameSite=Lax");
    }

    @Test
    void givesTheNewTokenAlongWithTheLogin() {
        Client client = nobody();
        client.get("/api/session");
        String before = client.cookie("XSRF-TOKEN");
        Answer login = client.post("/api/session", Map.of("username", "admin", "password", PASSWORD));
        assertThat(login.cookie("XSRF-TOKEN")).isNotEmpty();
        assertThat(client.cookie("XSRF-TOKEN")).isNotEqualTo(before);
        // the very next request changes something, without asking for a token first
        assertThat(move(client, "LH-1999-0001", "NOTE").status()).isEqualTo(404);
    }

    @Test
    void takesNoSessionThatWasThereBeforeTheLogin() {
        Client client = nobody().logIn("admin", PASSWORD);
        String before = client.cookie("SESSION");
        client.post("/api/session", Map.of("username", "admin", "password", PASSWORD));
        assertThat(client.cookie("SESSION")).isNotEqualTo(before);
        Answer old = nobody().send(nobody().request("/api/suggestions").header("Cookie", "SESSION=" + before));
        assertThat(old.status()).isEqualTo(401);
    }

    @Test
    void refusesChangesWithoutTheToken() {
        Client client = nobody().logIn("admin", PASSWORD);
        Answer forged = client.send(client.request("/api/suggestions/LH-1999-0001/moves")
                .header("Content-Type", "application/json")
                .POST(BodyPublishers.ofString("{\"move\":\"NOTE\"}")));
        assertThat(forged.status()).isEqualTo(403);
        assertThat(forged.type()).startsWith("application/problem+json");
        assertThat(forged.detail()).contains("刷新");
        Answer login = nobody().post("/api/session", Map.of("username", "admin", "password", PASSWORD));
        assertThat(login.status()).isEqualTo(403);
    }

    @Test
    void showsNothingToWhoIsNotLoggedIn() {
        Client client = nobody();
        client.get("/api/session");
        for (String path : new String[] {
            "/api/suggestions",
            "/api/suggestions/LH-2026-0001",
            "/api/coverage",
            "/api/ledger/verify",
            "/api/accounts",
            "/actuator/info"
        }) {
            Answer answer = client.get(path);
            assertThat(answer.status()).as(path).isEqualTo(401);
            assertThat(answer.detail()).as(path).isEqualTo("请先登录");
        }
        assertThat(move(client, "LH-2026-0001", "NOTE").status()).isEqualTo(401);
    }

    @Test
    void logsOut() {
        Client client = nobody().logIn("admin", PASSWORD);
        String session = client.cookie("SESSION");
        assertThat(client.delete("/api/session").status()).isEqualTo(204);
        assertThat(client.get("/api/suggestions").status()).isEqualTo(401);
        Answer replayed = nobody().send(nobody().request("/api/suggestions").header("Cookie", "SESSION=" + session));
        assertThat(replayed.status()).isEqualTo(401);
    }

    /** A request that was under way when its person logged out, as the one that hears of changes is. */
    @Test
    void endsARequestWhoseSessionEndedMeanwhile() {
        keepsAfterItsEnd(sessions);
    }

    private static <S extends Session> void keepsAfterItsEnd(SessionRepository<S> sessions) {
        S begun = sessions.createSession();
        sessions.save(begun);
        S underWay = sessions.findById(begun.getId());
        sessions.deleteById(begun.getId());
        underWay.setLastAccessedTime(Instant.now());
        sessions.save(underWay);
        assertThat(sessions.findById(begun.getId())).isNull();
    }

    @Test
    void locksAnAccountAfterFiveWrongPasswords() {
        deputy("d110");
        for (int i = 0; i < 5; i++) {
            assertThat(attempt("deputy-d110", "wrong password").status()).isEqualTo(401);
        }
        Answer right = attempt("deputy-d110", PASSWORD);
        assertThat(right.status()).isEqualTo(429);
        assertThat(right.detail()).contains("锁定").contains("15 分钟");
    }

    @Test
    void countsWrongPasswordsAnewAfterARightOne() {
        deputy("d111");
        for (int i = 0; i < 3; i++) {
            for (int j = 0; j < 4; j++) {
                assertThat(attempt("deputy-d111", "wrong password").status()).isEqualTo(401);
            }
            assertThat(attempt("deputy-d111", PASSWORD).status()).isEqualTo(200);
        }
    }

    @Test
    void letsTheAdministratorAloneOpenAccounts() {
        Map<String, String> account =
                Map.of("username", "somebody", "name", "某人", "password", "long enough for us", "role", "STATION");
        assertThat(station().post("/api/accounts", account).status()).isEqualTo(403);
        assertThat(station().get("/api/accounts").status()).isEqualTo(403);
        assertThat(admin().post("/api/accounts", account).status()).isEqualTo(201);
        Answer again = admin().post("/api/accounts", account);
        assertThat(again.status()).isEqualTo(422);
        assertThat(again.at("field").asString()).isEqualTo("username");
        assertThat(admin().get("/api/accounts").body()).contains("somebody").doesNotContain("$2");
    }

    private Answer attempt(String username, String password) {
        Client client = nobody();
        client.get("/api/session");
        return client.post("/api/session", Map.of("username", username, "password", password));
    }
}
