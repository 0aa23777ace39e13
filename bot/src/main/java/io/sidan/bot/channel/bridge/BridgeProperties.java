package io.sidan.bot.channel.bridge;

import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.util.StringUtils;

/**
 * @param secret shared with the gateway; without one the bridge is off
 */
@ConfigurationProperties("sidan.bridge")
record BridgeProperties(String secret) {

    private static final int SHORTEST = 16;

    /** Whether the secret can be guessed. */
    boolean isWeak() {
        return secret.strip().length() < SHORTEST;
    }

    boolean isOn() {
        return StringUtils.hasText(secret);
    }
}
