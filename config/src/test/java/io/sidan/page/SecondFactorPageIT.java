package io.sidan.page;

import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Page;
import com.microsoft.playwright.Page.GetByLabelOptions;
import io.sidan.access.Authenticator;
import java.time.Instant;
import java.util.Locale;
import java.util.Map;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** An administrator binds an authenticator app, and is asked for its code from then on. */
class SecondFactorPageIT extends Browsing {

    private static final String CODE = "验证器上的 6 位数字";
    private static final String NAME = "守门人";

    @ParameterizedTest
    @EnumSource
    void asksForTheCodeOnceAnAppIsBound(Screen screen) {
        String username = "page-keeper-" + screen.name().toLowerCase(Locale.ROOT);
        Map<String, String> account = Map.of("username", username, "name", NAME, "password", PASSWORD, "role", "ADMIN");
        assertThat(admin().post("/api/accounts", account).status()).isEqualTo(201);
        try {
            Authenticator app = binds(screen, username);
            entersWith(app, screen, username);
        } finally {
            admin().post("/api/accounts/" + username + "/deactivate", Map.of());
        }
    }

    private Authenticator binds(Screen screen, String username) {
        try (Visit visit = visit(screen).expectsRefusal(422).open("/panel")) {
            passes(visit, username);
            visit.button(NAME).click();
            visit.page().getByText("绑验证器").click();
            visit.sees("扫不了就手工输入").isFine("factor");
            Authenticator app =
                    new Authenticator(visit.page().locator("dialog code").textContent());
            visit.page().getByLabel(CODE).fill("000000");
            visit.button("绑好").click();
            visit.page().locator("dialog [role=alert]").waitFor();
            visit.isFine("factor-refused");
            visit.page().getByLabel(CODE).fill(app.code(Instant.now()));
            visit.button("绑好").click();
            visit.sees("验证器绑好了");
            return app;
        }
    }

    private void entersWith(Authenticator app, Screen screen, String username) {
        try (Visit visit = visit(screen).expectsRefusal(401).open("/panel")) {
            passes(visit, username);
            visit.sees(CODE).isFine("login-code");
            assertThat(visit.page().locator("[role=alert]").count())
                    .as("nothing is wrong yet")
                    .isZero();
            visit.page().getByLabel(CODE).fill("000000");
            visit.button("登录").click();
            visit.page().locator("[role=alert]").waitFor();
            visit.isFine("login-code-refused");
            // the code that bound the app is used up; the next one is taken half a minute early
            visit.page().getByLabel(CODE).fill(app.code(Instant.now().plusSeconds(30)));
            visit.button("登录").click();
            visit.sees("待分拣");
            assertThat(visit.page().url()).doesNotContain("/login");
        }
    }

    private static void passes(Visit visit, String username) {
        Page page = visit.sees("群众点单").page();
        page.getByLabel("用户名").fill(username);
        page.getByLabel("密码", new GetByLabelOptions().setExact(true)).fill(PASSWORD);
        visit.button("登录").click();
    }
}
