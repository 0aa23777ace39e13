package io.sidan.bot.channel.mp;

import com.google.gson.JsonParser;
import io.sidan.bot.channel.wecom.StraightHttp;
import java.net.ConnectException;
import java.util.Map;
import me.chanjar.weixin.common.error.WxErrorException;
import me.chanjar.weixin.common.error.WxRuntimeException;
import me.chanjar.weixin.common.redis.RedisTemplateWxRedisOps;
import me.chanjar.weixin.common.util.http.RequestExecutor;
import me.chanjar.weixin.common.util.http.SimplePostRequestExecutor;
import me.chanjar.weixin.mp.api.impl.WxMpServiceImpl;
import me.chanjar.weixin.mp.config.WxMpConfigStorage;
import me.chanjar.weixin.mp.config.WxMpHostConfig;
import me.chanjar.weixin.mp.config.impl.WxMpRedisConfigImpl;
import org.springframework.data.redis.core.StringRedisTemplate;
import org.springframework.stereotype.Component;
import tools.jackson.databind.json.JsonMapper;

/** The official account's API, by WxJava; its token is in Redis for all processes. */
@Component
class MpAccount {

    private final MpProperties mp;
    private final Line line = new Line();
    private final JsonMapper json;

    MpAccount(MpProperties mp, StringRedisTemplate redis, JsonMapper json) {
        this.mp = mp;
        this.json = json;
        WxMpRedisConfigImpl config = new WxMpRedisConfigImpl(new RedisTemplateWxRedisOps(redis), "sidan:mp");
        config.setApacheHttpClientBuilder(new StraightHttp());
        config.setAppId(mp.appId());
        config.setSecret(mp.secret());
        config.setToken(mp.token());
        config.setAesKey(mp.aesKey());
        config.setHostConfig(new WxMpHostConfig(mp.baseUrl(), mp.baseUrl(), mp.baseUrl()));
        line.setWxMpConfigStorage(config);
    }

    boolean isOn() {
        return mp.isOn();
    }

    WxMpConfigStorage storage() {
        return line.getWxMpConfigStorage();
    }

    /** @throws MpFailed in the operator's words */
    void post(String path, Map<String, ?> body) throws MpFailed {
        asked(() -> line.execute(
                SimplePostRequestExecutor.create(line.getRequestHttp()),
                mp.baseUrl() + path,
                json.writeValueAsString(body)));
    }

    /** Whether the account lets us in: some API that changes nothing. */
    void greet() throws MpFailed {
        asked(() -> JsonParser.parseString(line.get(mp.baseUrl() + "/cgi-bin/getcallbackip", null)));
    }

    private interface Question {
        Object ask() throws WxErrorException;
    }

    /** What the library stumbles over is told by its name alone: its words may hold an address with a token. */
    private static void asked(Question question) throws MpFailed {
        try {
            question.ask();
        } catch (WxErrorException refused) {
            throw MpFailed.refused(refused.getError().getErrorCode());
        } catch (WxRuntimeException | IllegalStateException unclear) {
            throw MpFailed.unclear(!(unclear.getCause() instanceof ConnectException));
        }
    }

    /** Leaves repeating to the caller: what was answered with −1 may have been said. */
    private static final class Line extends WxMpServiceImpl {

        @Override
        public <T, E> T execute(RequestExecutor<T, E> executor, String uri, E data) throws WxErrorException {
            return executeInternal(executor, uri, data, false);
        }
    }
}
