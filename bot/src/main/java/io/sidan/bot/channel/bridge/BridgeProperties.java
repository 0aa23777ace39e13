package io.sidan.bot.channel.bridge;

import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.util.StringUtils;

/**
 * @param secret shared with the gateway; without one the bridge is off
 */
@ConfigurationProperties("sidan.bridge")
record BridgeProperties(String secret) {

    boolean isOn() {
        return StringUtils.hasText(secret);
    }
}
