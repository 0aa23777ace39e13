package io.sidan.bot.channel.robot;

import java.util.Map;
import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.boot.context.properties.bind.DefaultValue;

/**
 * @param keys code of an internal room → key of the robot's webhook in it, a secret
 */
@ConfigurationProperties("sidan.robot")
record RobotProperties(@DefaultValue Map<String, String> keys) {}
