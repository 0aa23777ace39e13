package io.sidan.bot.channel.wecom;

import java.io.IOException;
import java.util.Locale;
import java.util.concurrent.locks.Lock;
import me.chanjar.weixin.common.api.WxConsts;
import me.chanjar.weixin.common.enums.WxType;
import me.chanjar.weixin.common.error.WxErrorException;
import me.chanjar.weixin.common.error.WxRuntimeException;
import me.chanjar.weixin.common.util.http.RequestExecutor;
import me.chanjar.weixin.cp.api.impl.WxCpServiceImpl;
import me.chanjar.weixin.cp.config.impl.WxCpRedisTemplateConfigImpl;
import org.springframework.data.redis.core.StringRedisTemplate;

/**
 * WxJava's line to the API through one door. Unlike the original it gives up only a token that is still the one refused,
 * so that several processes refresh it once, leaves repeating to the caller, and writes no address into the log.
 */
final class Line extends WxCpServiceImpl {

    static Line through(Door door, WecomProperties settings, StringRedisTemplate redis) {
        String prefix = "sidan:wecom:" + door.name().toLowerCase(Locale.ROOT);
        WxCpRedisTemplateConfigImpl config = new WxCpRedisTemplateConfigImpl(redis, prefix);
        config.setBaseApiUrl(settings.baseUrl());
        config.setApacheHttpClientBuilder(new StraightHttp());
        config.setCorpId(settings.corpId());
        config.setAgentId(door == Door.APP ? settings.agentId() : null); // names the keys: after the corporation
        config.setCorpSecret(settings.secretOf(door));
        Line line = new Line();
        line.setWxCpConfigStorage(config);
        return line;
    }

    String address(String path) {
        return configStorage.getApiUrl(path);
    }

    @Override
    public <T, E> T execute(RequestExecutor<T, E> executor, String uri, E data) throws WxErrorException {
        return executeInternal(executor, uri, data, false);
    }

    @Override
    protected <T, E> T executeInternal(RequestExecutor<T, E> executor, String uri, E data, boolean again)
            throws WxErrorException {
        String token = token();
        try {
            return executor.execute(uri + (uri.contains("?") ? "&" : "?") + "access_token=" + token, data, WxType.CP);
        } catch (WxErrorException refused) {
            if (again
                    || !WxConsts.ACCESS_TOKEN_ERROR_CODES.contains(
                            refused.getError().getErrorCode())) {
                throw refused;
            }
            giveUp(token);
            return executeInternal(executor, uri, data, true);
        } catch (IOException unreachable) {
            throw new WxRuntimeException(unreachable);
        }
    }

    /** The library looks whether the token has expired, then reads it: in between, another caller may have given it up. */
    private String token() throws WxErrorException {
        String token = getAccessToken(false);
        while (token == null) {
            token = getAccessToken(false);
        }
        return token;
    }

    private void giveUp(String token) {
        Lock lock = configStorage.getAccessTokenLock();
        lock.lock();
        try {
            if (token.equals(configStorage.getAccessToken())) {
                configStorage.expireAccessToken();
            }
        } finally {
            lock.unlock();
        }
    }
}
