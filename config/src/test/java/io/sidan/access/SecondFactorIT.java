package io.sidan.access;

import static org.assertj.core.api.Assertions.assertThat;

import io.sidan.Answer;
import io.sidan.Client;
import java.time.Duration;
import java.util.HashMap;
import java.util.Map;
import java.util.concurrent.atomic.AtomicInteger;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** A second step at login: the code of an authenticator app, bound by whoever it is asked of. */
class SecondFactorIT extends TownIT {

    private static final AtomicInteger NEXT = new AtomicInteger();
    private static final String FACTOR = "/api/session/second-factor";

    private String username;

    @BeforeEach
    void anotherAdministrator() {
        clock.moveTo("2026-06-03");
        username = "keeper-" + NEXT.incrementAndGet();
        done(admin().post(
                        "/api/accounts",
                        Map.of("username", username, "name", "某人", "password", PASSWORD, "role", "ADMIN")));
    }

    /** The first administrator is to be the last one again. */
    @AfterEach
    void leaves() {
        done(admin().post("/api/accounts/" + username + "/deactivate", Map.of()));
    }

    @Test
    void isAskedForOnceAnAppIsBound() {
        Client here = loggedIn(username, PASSWORD);
        Client there = loggedIn(username, PASSWORD);
        assertThat(here.get("/api/session").at("bound").asBoolean()).isFalse();
        Answer offered = here.post(FACTOR, Map.of());
        String secret = offered.at("secret").asString();
        assertThat(secret).matches("[A-Z2-7]{32}");
        assertThat(offered.at("uri").asString())
                .isEqualTo("otpauth://totp/Sidan:" + username + "?secret=" + secret + "&issuer=Sidan");
        assertThat(kept()).as("lies sealed").doesNotContain(secret);
        Answer wrong = here.put(FACTOR, Map.of("code", "000000"));
        assertThat(wrong.status()).isEqualTo(422);
        assertThat(wrong.at("field").asString()).isEqualTo("code");
        assertThat(attempt(null).status()).as("not bound yet").isEqualTo(200);

        Authenticator app = new Authenticator(secret);
        assertThat(here.put(FACTOR, Map.of("code", app.code(clock.instant())))
                        .at("bound")
                        .asBoolean())
                .isTrue();
        done(here.get("/api/accounts"));
        assertThat(there.get("/api/accounts").status()).isEqualTo(401);
        assertThat(here.post(FACTOR, Map.of()).status()).isEqualTo(409);

        Answer asked = attempt(null);
        assertThat(asked.status()).isEqualTo(401);
        assertThat(asked.at("field").asString()).isEqualTo("code");
        assertThat(attempt(app.code(clock.instant())).status())
                .as("the code that bound it")
                .isEqualTo(401);
        clock.pass(Duration.ofSeconds(30));
        String code = app.code(clock.instant());
        done(attempt(code));
        assertThat(attempt(code).status()).as("used once").isEqualTo(401);
    }

    @Test
    void locksWhoGuessesCodesHoweverOftenThePasswordIsRight() {
        bound();
        for (int guess = 0; guess < 5; guess++) {
            assertThat(attempt(null).at("field").asString()).isEqualTo("code");
            assertThat(attempt("00000" + guess).status()).isEqualTo(401);
        }
        assertThat(attempt(null).status()).isEqualTo(429);
        clock.pass(Duration.ofMinutes(16));
        assertThat(attempt(null).status()).isEqualTo(401);
    }

    @Test
    void isRemovedByAnotherAdministratorAndWrittenDown() {
        Client self = bound();
        String remove = "/api/accounts/" + username + "/second-factor";
        assertThat(self.delete(remove).status()).isEqualTo(403);
        done(admin().delete(remove));
        assertThat(self.get("/api/accounts").status())
                .as("its sessions have ended")
                .isEqualTo(401);
        done(attempt(null));
        assertThat(changesOf(username))
                .containsExactly("FACTOR_REMOVED admin", "FACTOR_BOUND " + username, "OPENED admin");
    }

    @Test
    void letsThePasswordBeChangedWithoutACode() {
        Client self = bound();
        done(self.put("/api/session/password", Map.of("old", PASSWORD, "password", "lao-qiao-dong-tou-8")));
        done(self.get("/api/accounts"));
        assertThat(attempt(null).detail()).contains("用户名或密码不对");
    }

    private Client bound() {
        Client self = loggedIn(username, PASSWORD);
        Authenticator app =
                new Authenticator(self.post(FACTOR, Map.of()).at("secret").asString());
        done(self.put(FACTOR, Map.of("code", app.code(clock.instant()))));
        return self;
    }

    private Answer attempt(String code) {
        Client client = stranger();
        client.get("/api/session");
        Map<String, Object> login = new HashMap<>(Map.of("username", username, "password", PASSWORD));
        login.put("code", code);
        return client.post("/api/session", login);
    }

    private String kept() {
        return String.valueOf(jdbc.queryForList(
                "SELECT CONVERT(offered_factor USING latin1) FROM account WHERE username = ?", String.class, username));
    }
}
