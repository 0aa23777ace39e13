package io.sidan.bot.channel.mp;

import static org.assertj.core.api.Assertions.assertThat;

import io.sidan.bot.channel.wecom.StraightHttp;
import org.junit.jupiter.api.Test;
import org.springframework.data.redis.core.StringRedisTemplate;
import tools.jackson.databind.json.JsonMapper;

class MpAccountTest {

    @Test
    void goesNowhereElseThanToldWithItsToken() {
        MpProperties settings = new MpProperties("https://api.example", "wx1", "secret", "", "", "", "thing1");
        MpAccount account = new MpAccount(settings, new StringRedisTemplate(), new JsonMapper());
        assertThat(account.storage().getApacheHttpClientBuilder()).isInstanceOf(StraightHttp.class);
    }
}
