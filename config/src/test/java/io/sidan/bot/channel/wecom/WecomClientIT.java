package io.sidan.bot.channel.wecom;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.sidan.RunningServer;
import io.sidan.wecom.Api;
import io.sidan.wecom.Call;
import io.sidan.wecom.WecomServer;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.system.CapturedOutput;
import org.springframework.boot.test.system.OutputCaptureExtension;
import org.springframework.data.redis.core.StringRedisTemplate;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.databind.node.ObjectNode;

/** Tokens, errors and silence of WeCom's API, by the shipped client over HTTP and the real Redis. */
@ExtendWith(OutputCaptureExtension.class)
class WecomClientIT extends RunningServer {

    private static final String ECHO = "/cgi-bin/echo";

    /** Answers the words it was sent. */
    private static final class Echo implements Api {

        @Override
        public String path() {
            return ECHO;
        }

        @Override
        public String method() {
            return "POST";
        }

        @Override
        public Set<String> secrets() {
            return Set.of("app", "contacts");
        }

        @Override
        public void answer(Call call, ObjectNode answer) {
            answer.put("words", call.words("words", 20));
        }
    }

    @Autowired
    private StringRedisTemplate redis;

    private WecomServer server;

    @BeforeEach
    void start() {
        server = new WecomServer(new Echo());
        redis.delete(redis.keys("sidan:wecom:*"));
    }

    @AfterEach
    void stop() {
        server.close();
    }

    @Test
    void asksForOneTokenAndKeepsItInRedisForAll() {
        assertThat(say(client(Door.APP), "你好")).isEqualTo("你好");
        assertThat(say(client(Door.APP), "又来")).isEqualTo("又来");
        assertThat(server.tokensAsked()).isEqualTo(1);
    }

    @Test
    void keepsTheTokensOfTwoSecretsApart() {
        say(client(Door.APP), "a");
        say(client(Door.CONTACTS), "b");
        assertThat(server.calls(ECHO)).extracting(Call::secret).containsExactly("app", "contacts");
    }

    @ParameterizedTest
    @ValueSource(ints = {40001, 40014, 42001})
    void refreshesATokenTakenAwayOnceForManyCallers(int errcode) throws Exception {
        WecomClient one = client(Door.APP);
        WecomClient another = client(Door.APP);
        say(one, "first");
        server.takeTokensAway(errcode);
        ExecutorService threads = Executors.newFixedThreadPool(8);
        try {
            List<Future<String>> answers = new ArrayList<>();
            for (int i = 0; i < 40; i++) {
                WecomClient caller = i % 2 == 0 ? one : another;
                answers.add(threads.submit(() -> say(caller, "many")));
            }
            for (Future<String> answer : answers) {
                assertThat(answer.get()).isEqualTo("many");
            }
        } finally {
            threads.shutdownNow();
        }
        assertThat(server.tokensAsked()).isEqualTo(2);
        assertThat(server.done(ECHO)).hasSize(41);
    }

    /** Every errcode there are words for: what to do, the code itself, and whether it may be tried again. */
    @ParameterizedTest
    @CsvSource({
        "-1, 企业微信忙, true",
        "40001, 重新复制, true",
        "40003, 核对绑定的账号, false",
        "40007, 只留三天, false",
        "40013, 企业 ID 不对, false",
        "40014, 核对 secret, true",
        "40029, 重新打开页面, false",
        "40056, AgentId 不对, false",
        "40058, 告诉维护的人, false",
        "41001, 告诉维护的人, false",
        "42001, 已换新的再试, true",
        "45009, 会歇一会儿再试, true",
        "45033, 会歇一会儿再试, true",
        "48002, 没有调用这个接口的权限, false",
        "60011, 加进应用的可见范围, false",
        "60020, 企业可信IP, false",
        "60111, 核对绑定的账号, false",
        "81013, 收的人都无效, false",
        "84061, 还不是好友, false",
        "90501, 有权限的成员当群主, false",
        "95000, 勾上可调用的应用, false",
        "95001, 要等对方再说一句, false",
        "95007, 会不带凭证再拉, false",
        "301002, 没有操作这个 AgentId 的权限, false",
        "301052, 请续费, false",
        "301053, 没有开通会话内容存档, false",
        "99999, 企业微信不接受这个请求, false"
    })
    void tellsARefusalInWordsAndLeavesRepeatingToTheCaller(int errcode, String words, boolean retryable) {
        WecomClient client = client(Door.APP);
        boolean renewed = Set.of(40001, 40014, 42001).contains(errcode);
        server.next(ECHO, errcode);
        if (renewed) {
            server.next(ECHO, errcode);
        }
        assertThatThrownBy(() -> say(client, "x")).isInstanceOfSatisfying(WecomFailed.class, failed -> {
            assertThat(failed.code()).hasValue(errcode);
            assertThat(failed.getMessage()).contains(words).contains("（" + errcode + "）");
            assertThat(failed.retryable()).isEqualTo(retryable);
        });
        assertThat(server.calls(ECHO))
                .as("once more with a new token, else once")
                .hasSize(renewed ? 2 : 1);
    }

    @Test
    void tellsWhichAddressIsNotTrusted() {
        WecomClient client = client(Door.APP);
        server.next(ECHO, 60020);
        assertThatThrownBy(() -> say(client, "x")).hasMessageEndingWith("（60020）；企业微信看到的 IP 是 203.0.113.7");
    }

    @Test
    void tellsAWrongSecretInWords() {
        WecomClient wrong =
                wecom("sidan.wecom.secret", "no-such-secret").through(Door.APP).orElseThrow();
        assertThatThrownBy(() -> say(wrong, "x")).hasMessageContaining("secret 不对");
        WecomClient stranger =
                wecom("sidan.wecom.corp-id", "ww-other").through(Door.APP).orElseThrow();
        assertThatThrownBy(() -> say(stranger, "x")).hasMessageContaining("企业 ID 不对");
    }

    @Test
    void aSecretOpensOnlyItsOwnDoor() {
        assertThatThrownBy(() -> say(client(Door.KF), "x")).hasMessageContaining("没有调用这个接口的权限");
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "<html>502</html>", "null", "[]", "{\"errcode\":", "{}\u0000"})
    void takesGarbageForNoAnswer(String garbage) {
        WecomClient client = client(Door.APP);
        say(client, "a token is there");
        server.nextGarbage(ECHO, garbage);
        assertThatThrownBy(() -> say(client, "x")).isInstanceOfSatisfying(WecomFailed.class, failed -> {
            assertThat(failed.retryable()).isTrue();
            assertThat(failed.code()).isEmpty();
        });
        assertThat(say(client, "again")).isEqualTo("again");
    }

    @Test
    void tellsThatNobodyAnswers() {
        WecomClient client = client(Door.APP);
        server.nextStatus(ECHO, 502);
        assertThatThrownBy(() -> say(client, "x")).hasMessageContaining("连不上企业微信");
        server.nextCut(ECHO);
        assertThatThrownBy(() -> say(client, "x")).hasMessageContaining("连不上企业微信");
        server.nextLate(ECHO, Duration.ofSeconds(7));
        assertThatThrownBy(() -> say(client, "x")).hasMessageContaining("连不上企业微信");
        server.nextStatus("/cgi-bin/gettoken", 503);
        redis.delete(redis.keys("sidan:wecom:*"));
        assertThatThrownBy(() -> say(client, "x")).hasMessageContaining("连不上企业微信");
    }

    @Test
    void nothingSecretIsLogged(CapturedOutput output) {
        WecomClient client = client(Door.APP);
        say(client, "a");
        String token = redis.opsForValue()
                .get(redis.keys("sidan:wecom:app:wechat_cp_access*").iterator().next());
        for (int errcode : List.of(45009, 42001, 40001, -1)) {
            server.next(ECHO, errcode);
            server.next(ECHO, errcode);
            assertThatThrownBy(() -> say(client, "秘密")).isInstanceOf(WecomFailed.class);
        }
        assertThat(output.getAll())
                .doesNotContain(token)
                .doesNotContain("app-secret")
                .doesNotContain("秘密");
    }

    @Test
    void opensNothingWithoutSettings() {
        Wecom none = new Wecom(WecomSettings.of(Map.of()), redis, new JsonMapper());
        for (Door door : Door.values()) {
            assertThat(none.through(door)).isEmpty();
        }
    }

    private static String say(WecomClient client, String words) {
        return client.post(ECHO, Map.of("words", words)).path("words").asString();
    }

    private WecomClient client(Door door) {
        return wecom("x", "y").through(door).orElseThrow();
    }

    private Wecom wecom(String setting, String value) {
        return new Wecom(WecomSettings.of(server, Map.of(setting, value)), redis, new JsonMapper());
    }
}
