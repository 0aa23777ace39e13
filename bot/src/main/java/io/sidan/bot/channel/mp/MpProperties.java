package io.sidan.bot.channel.mp;

import jakarta.validation.constraints.AssertTrue;
import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.boot.context.properties.bind.DefaultValue;
import org.springframework.validation.annotation.Validated;

/**
 * The official account (公众号); with nothing set, nothing of it runs.
 *
 * @param baseUrl where the API is
 * @param token of the callback
 * @param aesKey of the callback: EncodingAESKey, 43 characters; 安全模式 alone is taken
 * @param template id of the template for who has not written for 48 hours; empty: they are not told by this way
 * @param field of the template that the words stand in, such as thing1
 */
@Validated
@ConfigurationProperties("sidan.mp")
record MpProperties(
        @DefaultValue("https://api.weixin.qq.com") String baseUrl,
        @DefaultValue("") String appId,
        @DefaultValue("") String secret,
        @DefaultValue("") String token,
        @DefaultValue("") String aesKey,
        @DefaultValue("") String template,
        @DefaultValue("thing1") String field) {

    boolean isOn() {
        return !appId.isEmpty() && !secret.isEmpty();
    }

    boolean listens() {
        return isOn() && !token.isEmpty();
    }

    @AssertTrue(message = "公众号的 app-id 和 secret 要一起设")
    boolean isWhole() {
        return appId.isEmpty() == secret.isEmpty();
    }

    @AssertTrue(message = "公众号的 token 和 aes-key 要一起设；aes-key 是 43 个字母和数字")
    boolean isCallbackWhole() {
        return token.isEmpty() ? aesKey.isEmpty() : aesKey.matches("[A-Za-z0-9]{43}");
    }
}
