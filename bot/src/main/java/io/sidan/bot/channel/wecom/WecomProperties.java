package io.sidan.bot.channel.wecom;

import jakarta.validation.constraints.AssertTrue;
import java.util.Map;
import java.util.regex.Pattern;
import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.boot.context.properties.bind.DefaultValue;
import org.springframework.validation.annotation.Validated;

/**
 * The WeCom account; with nothing set, nothing of WeCom runs.
 *
 * @param baseUrl where the API is
 * @param corpId the corporation's id (企业 ID)
 * @param agentId of the own app, null where there is none
 * @param secret of the own app
 * @param token of the callback
 * @param aesKey of the callback: EncodingAESKey, 43 characters
 */
@Validated
@ConfigurationProperties("sidan.wecom")
public record WecomProperties(
        @DefaultValue("https://qyapi.weixin.qq.com") String baseUrl,
        @DefaultValue("") String corpId,
        Integer agentId,
        @DefaultValue("") String secret,
        @DefaultValue("") String token,
        @DefaultValue("") String aesKey,
        @DefaultValue Key archive,
        @DefaultValue Key contacts,
        @DefaultValue Key kf) {

    private static final Pattern PLAIN = Pattern.compile("[A-Za-z0-9_-]*");
    private static final Pattern AES_KEY = Pattern.compile("[A-Za-z0-9]{43}");

    /** @param secret of one part of the account; empty: that part is off */
    public record Key(@DefaultValue("") String secret) {}

    /** The secret that opens this door; empty where it stays shut. */
    public String secretOf(Door door) {
        return secrets().get(door);
    }

    public boolean opens(Door door) {
        return !secretOf(door).isEmpty();
    }

    /** Whether callbacks can be verified and read. */
    public boolean takesCallbacks() {
        return !token.isEmpty();
    }

    @AssertTrue(message = "base-url 要以 https:// 开头")
    boolean isAddressed() {
        return baseUrl.matches("https?://[^\\s?#]*[^\\s?#/]");
    }

    @AssertTrue(message = "设了密钥或 Token，也要设企业 ID（corp-id）")
    boolean isOfACorporation() {
        return !corpId.isEmpty() || (secrets().values().stream().allMatch(String::isEmpty) && !takesCallbacks());
    }

    @AssertTrue(message = "设了应用的 secret，也要设 agent-id（应用页上的 AgentId，一个数）")
    boolean isOfAnApp() {
        return secret.isEmpty() || agentId != null;
    }

    @AssertTrue(message = "corp-id、token 和各个 secret 只有字母、数字、横线和下划线，请看看有没有多复制了空格")
    boolean isPlain() {
        return PLAIN.matcher(corpId + token + String.join("", secrets().values()))
                .matches();
    }

    @AssertTrue(message = "token 和 aes-key 要一起设")
    boolean isCallbackWhole() {
        return token.isEmpty() == aesKey.isEmpty();
    }

    @AssertTrue(message = "aes-key 是 43 个字母和数字（接收消息设置页上的 EncodingAESKey）")
    boolean isAesKeyLongEnough() {
        return aesKey.isEmpty() || AES_KEY.matcher(aesKey).matches();
    }

    private Map<Door, String> secrets() {
        return Map.of(
                Door.APP, secret,
                Door.ARCHIVE, archive.secret(),
                Door.CONTACTS, contacts.secret(),
                Door.KF, kf.secret());
    }
}
