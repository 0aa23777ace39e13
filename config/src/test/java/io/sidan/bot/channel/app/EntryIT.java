package io.sidan.bot.channel.app;

import static org.assertj.core.api.Assertions.assertThat;

import io.sidan.Answer;
import io.sidan.Client;
import io.sidan.core.roster.Bindings;
import io.sidan.core.roster.Townships;
import io.sidan.wecom.WecomTown;
import java.net.URI;
import java.util.Arrays;
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
        return Arrays.stream(where.getRawQuery().split("&"))
                .filter(pair -> pair.startsWith("state="))
                .map(pair -> pair.substring(6))
                .findFirst()
                .orElseThrow();
    }
}
