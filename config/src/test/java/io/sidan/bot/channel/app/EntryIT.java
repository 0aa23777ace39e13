package io.sidan.bot.channel.app;

import static org.assertj.core.api.Assertions.assertThat;

import io.sidan.Answer;
import io.sidan.Client;
import io.sidan.core.roster.Bindings;
import io.sidan.core.roster.Townships;
import io.sidan.wecom.WecomTown;
import java.net.URI;
import java.util.Arrays;
import java.util.Map;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

/** From the app to the phone page: WeCom says who it is, and a deputy gets in. */
class EntryIT extends WecomTown {

    @Autowired
    private Bindings bindings;

    @Autowired
    private Townships townships;

    @BeforeEach
    void bind() {
        bindings.bind(townships.home().orElseThrow().id(), "LiWei", "d063", null, "admin");
    }

    @Test
    void aBoundDeputyGetsIntoTheWorkbench() {
        Client phone = nobody();
        String state = enter(phone);
        VISITORS.come("code-1", "LiWei");
        Answer answer = phone.get("/channel/wecom/entered?code=code-1&state=" + state);
        assertThat(answer.status()).as(answer.body()).isEqualTo(302);
        String token = answer.header("Location").replaceAll(".*/m/#", "");
        assertThat(nobody().get("/api/links/" + token).status()).isEqualTo(200);
        assertThat(phone.get("/channel/wecom/entered?code=code-1&state=" + state)
                        .status())
                .as("the state is used up")
                .isEqualTo(403);
    }

    @Test
    void aQrCodeOpensThePanelOnce() {
        bindings.bind(townships.home().orElseThrow().id(), "ZhaoMin", null, "admin", "admin");
        Client browser = nobody();
        Answer asked = browser.get("/channel/wecom/login");
        URI where = URI.create(asked.header("Location"));
        assertThat(where.getHost()).isEqualTo("login.work.weixin.qq.com");
        assertThat(where.getRawQuery()).contains("login_type=CorpApp", "agentid=1000002");
        VISITORS.come("qr-1", "ZhaoMin");
        Answer back = browser.get("/channel/wecom/recognised?code=qr-1&state=" + stateOf(where));
        assertThat(back.status()).as(back.body()).isEqualTo(302);
        assertThat(back.header("Location")).endsWith("/login?recognised");
        Answer entered = recognised(browser);
        assertThat(entered.status()).as(entered.body()).isEqualTo(200);
        assertThat(entered.at("username").asString()).isEqualTo("admin");
        assertThat(browser.get("/api/accounts").status()).isEqualTo(200);
        assertThat(recognised(browser).status()).as("a ticket is good once").isEqualTo(401);
        assertThat(recognised(nobody()).status()).isEqualTo(401);
    }

    @Test
    void staffWhoComeByTheAppGetIntoThePanel() {
        bindings.bind(townships.home().orElseThrow().id(), "ZhaoMin", "s01", "admin", "admin");
        Client phone = nobody();
        VISITORS.come("code-5", "ZhaoMin");
        Answer answer = phone.get("/channel/wecom/entered?code=code-5&state=" + enter(phone));
        assertThat(answer.header("Location")).endsWith("/login?recognised");
        assertThat(recognised(phone).status()).isEqualTo(200);
    }

    @Test
    void whoHasNoAccountOrOneThatWasClosedDoesNotGetIn() {
        bindings.bind(townships.home().orElseThrow().id(), "SunLi", null, "no-such-account", "admin");
        Client browser = nobody();
        VISITORS.come("qr-2", "SunLi");
        String state = stateOf(URI.create(browser.get("/channel/wecom/login").header("Location")));
        assertThat(browser.get("/channel/wecom/recognised?code=qr-2&state=" + state)
                        .status())
                .isEqualTo(302);
        assertThat(recognised(browser).status()).isEqualTo(401);
        VISITORS.come("qr-3", "LiWei");
        Client other = nobody();
        String fresh = stateOf(URI.create(other.get("/channel/wecom/login").header("Location")));
        Answer deputy = other.get("/channel/wecom/recognised?code=qr-3&state=" + fresh);
        assertThat(deputy.status()).as("a deputy without an account").isEqualTo(403);
        assertThat(other.get("/channel/wecom/recognised?code=qr-3&state=guessed")
                        .status())
                .isEqualTo(403);
    }

    @Test
    void whoIsNotADeputyIsToldWhatToDo() {
        VISITORS.come("code-2", "Nobody");
        refused("code-2", 403, "还没有绑定代表身份");
        VISITORS.come("code-3", "wmResident");
        refused("code-3", 403, "反映问题请在群里说");
        refused("used-up", 502, "一次性码用过了");
    }

    @Test
    void nobodyGetsInByAnothersCode() {
        VISITORS.come("code-4", "LiWei");
        assertThat(nobody().get("/channel/wecom/entered?code=code-4&state=guessed")
                        .status())
                .isEqualTo(403);
        Client other = nobody();
        enter(other);
        assertThat(other.get("/channel/wecom/entered?code=code-4&state=guessed").status())
                .isEqualTo(403);
        assertThat(other.get("/channel/wecom/entered").status()).isEqualTo(403);
    }

    private void refused(String code, int status, String words) {
        Client phone = nobody();
        Answer answer = phone.get("/channel/wecom/entered?code=" + code + "&state=" + enter(phone));
        assertThat(answer.status()).isEqualTo(status);
        assertThat(answer.body()).contains(words);
    }

    private static String enter(Client phone) {
        Answer answer = phone.get("/channel/wecom/enter");
        assertThat(answer.status()).isEqualTo(302);
        URI where = URI.create(answer.header("Location"));
        assertThat(where.getHost()).isEqualTo("open.weixin.qq.com");
        assertThat(where.getRawQuery()).contains("scope=snsapi_base", "redirect_uri=http", "agentid=1000002");
        return stateOf(where);
    }

    private static Answer recognised(Client browser) {
        browser.get("/api/session"); // for the CSRF token, as the page does
        return browser.post("/api/session/recognised", Map.of());
    }

    private static String stateOf(URI where) {
        return Arrays.stream(where.getRawQuery().split("&"))
                .filter(pair -> pair.startsWith("state="))
                .map(pair -> pair.substring(6))
                .findFirst()
                .orElseThrow();
    }
}
