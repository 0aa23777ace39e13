package io.sidan.bot.channel.wecom;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.Serial;
import java.util.Arrays;
import java.util.Iterator;
import me.chanjar.weixin.common.enums.WxType;
import me.chanjar.weixin.common.error.WxErrorException;
import me.chanjar.weixin.common.util.http.RequestExecutor;
import me.chanjar.weixin.common.util.http.ResponseHandler;
import me.chanjar.weixin.cp.config.impl.WxCpDefaultConfigImpl;
import org.junit.jupiter.api.Test;
import org.springframework.data.redis.core.StringRedisTemplate;

class LineTest {

    /** Another caller gave the token up after this one saw that it had not expired. */
    @Test
    void asksAgainForATokenGivenUpBeneathIt() throws WxErrorException {
        Line line = new Line();
        line.setWxCpConfigStorage(new Tokens(null, "new"));
        assertThat(line.execute(new Address(), "https://wecom.example/cgi-bin/user/get", "userid=liu"))
                .isEqualTo("https://wecom.example/cgi-bin/user/get?access_token=new");
    }

    @Test
    void goesNowhereElseThanToldWithItsToken() {
        WecomProperties.Key none = new WecomProperties.Key("");
        WecomProperties settings =
                new WecomProperties("https://wecom.example", "ww1", 1, "secret", "", "", none, none, none);
        Line line = Line.through(Door.APP, settings, new StringRedisTemplate());
        assertThat(line.getWxCpConfigStorage().getApacheHttpClientBuilder()).isInstanceOf(StraightHttp.class);
    }

    /** Never expired; each reading gives the next. */
    private static final class Tokens extends WxCpDefaultConfigImpl {

        @Serial
        private static final long serialVersionUID = 1;

        private final transient Iterator<String> readings;

        Tokens(String... readings) {
            this.readings = Arrays.asList(readings).iterator();
        }

        @Override
        public boolean isAccessTokenExpired() {
            return false;
        }

        @Override
        public String getAccessToken() {
            return readings.next();
        }
    }

    /** Answers the address it was sent to. */
    private static final class Address implements RequestExecutor<String, String> {

        @Override
        public String execute(String uri, String data, WxType type) {
            return uri;
        }

        @Override
        public void execute(String uri, String data, ResponseHandler<String> handler, WxType type) {
            handler.handle(uri);
        }
    }
}
