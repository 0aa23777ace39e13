package io.sidan.access;

import static org.assertj.core.api.Assertions.assertThat;

import io.sidan.Answer;
import io.sidan.Client;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.atomic.AtomicInteger;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Who may log in, with which password, and for how long. */
class AccountIT extends TownIT {

    private static final AtomicInteger NEXT = new AtomicInteger();
    private static final String ANOTHER = "lao-qiao-dong-tou-7";

    @ParameterizedTest
    @ValueSource(strings = {"short-one", "1234567890", "PASSWORD123", "aaaaaaaaaaaa", "zhang.san.feng"})
    void refusesWeakPasswords(String password) {
        Answer refused = admin().post("/api/accounts", account("zhang.san.feng", password, "STATION", null));
        assertThat(refused.status()).isEqualTo(422);
        assertThat(refused.at("field").asString()).isEqualTo("password");
    }

    @Test
    void refusesPasswordsThatBcryptWouldCut() {
        assertThat(admin().post("/api/accounts", account("long-one", "密".repeat(25), "STATION", null))
                        .status())
                .isEqualTo(422);
    }

    @Test
    void opensAccountsForPeopleOfTheRosterOnly() {
        for (String role : List.of("DEPUTY", "UNIT", "POINT")) {
            Answer refused = admin().post("/api/accounts", account("nobody", ANOTHER, role, "x999"));
            assertThat(refused.status()).isEqualTo(422);
            assertThat(refused.at("field").asString()).isEqualTo("person");
        }
        String username = username();
        done(admin().post("/api/accounts", account(username, ANOTHER, "DEPUTY", "靳书田")));
        assertThat(jdbc.queryForObject("SELECT person FROM account WHERE username = ?", String.class, username))
                .isEqualTo("d001");
    }

    @Test
    void endsAllSessionsOfADeactivatedAccountAtOnce() {
        String username = opened();
        Client here = loggedIn(username, PASSWORD);
        Client there = loggedIn(username, PASSWORD);
        done(here.get("/api/suggestions"));
        done(admin().post("/api/accounts/" + username + "/deactivate", Map.of()));
        assertThat(here.get("/api/suggestions").status()).isEqualTo(401);
        assertThat(there.get("/api/session").at("authenticated").asBoolean()).isFalse();
        assertThat(attempt(username, PASSWORD)).isEqualTo(401);
        done(admin().post("/api/accounts/" + username + "/activate", Map.of()));
        assertThat(attempt(username, PASSWORD)).isEqualTo(200);
        assertThat(here.get("/api/suggestions").status()).isEqualTo(401);
    }

    @Test
    void asksForAnOwnPasswordAfterAReset() {
        String username = opened();
        Client before = loggedIn(username, PASSWORD);
        Answer reset = admin().post("/api/accounts/" + username + "/reset-password", Map.of());
        String given = reset.at("password").asString();
        assertThat(before.get("/api/suggestions").status()).isEqualTo(401);
        assertThat(attempt(username, PASSWORD)).isEqualTo(401);

        Client after = loggedIn(username, given);
        assertThat(after.get("/api/session").at("mustChange").asBoolean()).isTrue();
        assertThat(after.get("/api/suggestions").status()).isEqualTo(403);
        assertThat(change(after, given, given).status()).isEqualTo(422);
        done(change(after, given, ANOTHER));
        done(after.get("/api/suggestions"));
    }

    @Test
    void changesTheOwnPasswordAndEndsTheOtherSessions() {
        String username = opened();
        Client here = loggedIn(username, PASSWORD);
        Client there = loggedIn(username, PASSWORD);
        Answer wrong = change(here, "not the old one", ANOTHER);
        assertThat(wrong.status()).isEqualTo(422);
        assertThat(wrong.at("field").asString()).isEqualTo("old");
        done(change(here, PASSWORD, ANOTHER));
        done(here.get("/api/suggestions"));
        assertThat(there.get("/api/suggestions").status()).isEqualTo(401);
        assertThat(attempt(username, ANOTHER)).isEqualTo(200);
    }

    @Test
    void locksAnAccountWhoseOldPasswordIsGuessed() {
        String username = opened();
        Client guessing = loggedIn(username, PASSWORD);
        for (int i = 0; i < 5; i++) {
            assertThat(change(guessing, "guess number " + i, ANOTHER).status()).isEqualTo(422);
        }
        assertThat(change(guessing, PASSWORD, ANOTHER).status()).isEqualTo(429);
    }

    @Test
    void givesAnotherRoleAtTheNextLogin() {
        String username = opened();
        Client before = loggedIn(username, PASSWORD);
        Answer changed = admin().put("/api/accounts/" + username + "/role", Map.of("role", "UNIT", "person", "u02"));
        assertThat(changed.at("role").asString()).isEqualTo("UNIT");
        assertThat(before.get("/api/suggestions").status()).isEqualTo(401);
        assertThat(loggedIn(username, PASSWORD).get("/api/session").at("role").asString())
                .isEqualTo("UNIT");
    }

    @Test
    void keepsTheLastAdministrator() {
        for (Answer refused : List.of(
                admin().post("/api/accounts/admin/deactivate", Map.of()),
                admin().put("/api/accounts/admin/role", Map.of("role", "STATION")))) {
            assertThat(refused.status()).isEqualTo(409);
            assertThat(refused.detail()).contains("最后一个管理员");
        }
        String second = username();
        done(admin().post("/api/accounts", account(second, ANOTHER, "ADMIN", null)));
        done(admin().post("/api/accounts/" + second + "/deactivate", Map.of()));
        assertThat(admin().post("/api/accounts/admin/deactivate", Map.of()).status())
                .isEqualTo(409);
    }

    @Test
    void keepsALineOfEveryChange() {
        String username = opened();
        done(admin().post("/api/accounts/" + username + "/deactivate", Map.of()));
        done(admin().post("/api/accounts/" + username + "/activate", Map.of()));
        admin().post("/api/accounts/" + username + "/reset-password", Map.of());
        assertThat(changesOf(username))
                .containsExactly("PASSWORD_RESET admin", "ACTIVATED admin", "DEACTIVATED admin", "OPENED admin");
        assertThat(admin().post("/api/accounts/nobody-at-all/deactivate", Map.of())
                        .status())
                .isEqualTo(404);
    }

    private String opened() {
        String username = username();
        done(admin().post("/api/accounts", account(username, PASSWORD, "STATION", null)));
        return username;
    }

    private static String username() {
        return "clerk-" + NEXT.incrementAndGet();
    }

    private int attempt(String username, String password) {
        Client client = stranger();
        client.get("/api/session");
        return client.post("/api/session", Map.of("username", username, "password", password))
                .status();
    }

    private static Answer change(Client client, String old, String fresh) {
        return client.put("/api/session/password", Map.of("old", old, "password", fresh));
    }

    private static Map<String, Object> account(String username, String password, String role, String person) {
        Map<String, Object> account =
                new HashMap<>(Map.of("username", username, "name", "某人", "password", password, "role", role));
        account.put("person", person);
        return account;
    }
}
