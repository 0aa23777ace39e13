package io.sidan.bot.channel.wecom;

import java.util.concurrent.TimeUnit;
import me.chanjar.weixin.common.util.http.apache.ApacheHttpClientBuilder;
import org.apache.http.client.HttpRequestRetryHandler;
import org.apache.http.client.config.RequestConfig;
import org.apache.http.conn.ConnectionKeepAliveStrategy;
import org.apache.http.conn.ssl.SSLConnectionSocketFactory;
import org.apache.http.impl.client.CloseableHttpClient;
import org.apache.http.impl.client.HttpClients;

/**
 * WxJava's way out, which goes where it was told and nowhere else: its own follows redirections, with the token in the
 * address. Times and numbers are the library's; nobody sets a proxy for it.
 */
public final class StraightHttp implements ApacheHttpClientBuilder {

    private static final int MILLISECONDS = 5_000;
    private static final int PER_HOST = 10;
    private static final int ALL = 50;

    @Override
    public CloseableHttpClient build() {
        RequestConfig patience = RequestConfig.custom()
                .setConnectTimeout(MILLISECONDS)
                .setSocketTimeout(MILLISECONDS)
                .setConnectionRequestTimeout(MILLISECONDS)
                .setRedirectsEnabled(false)
                .build();
        return HttpClients.custom()
                .setDefaultRequestConfig(patience)
                .disableRedirectHandling()
                .disableAutomaticRetries()
                .disableCookieManagement()
                .setMaxConnPerRoute(PER_HOST)
                .setMaxConnTotal(ALL)
                .evictIdleConnections(1, TimeUnit.MINUTES)
                .build();
    }

    @Override
    public ApacheHttpClientBuilder httpProxyHost(String host) {
        return this;
    }

    @Override
    public ApacheHttpClientBuilder httpProxyPort(int port) {
        return this;
    }

    @Override
    public ApacheHttpClientBuilder httpProxyUsername(String username) {
        return this;
    }

    @Override
    public ApacheHttpClientBuilder httpProxyPassword(String password) {
        return this;
    }

    @Override
    public ApacheHttpClientBuilder httpRequestRetryHandler(HttpRequestRetryHandler handler) {
        return this;
    }

    @Override
    public ApacheHttpClientBuilder keepAliveStrategy(ConnectionKeepAliveStrategy strategy) {
        return this;
    }

    @Override
    public ApacheHttpClientBuilder sslConnectionSocketFactory(SSLConnectionSocketFactory factory) {
        return this;
    }

    @Override
    public ApacheHttpClientBuilder supportedProtocols(String[] protocols) {
        return this;
    }
}
