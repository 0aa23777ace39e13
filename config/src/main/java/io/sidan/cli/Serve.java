package io.sidan.cli;

import io.sidan.admin.AdminConfig;
import io.sidan.bot.BotConfig;
import io.sidan.core.CoreConfig;
import org.springframework.boot.autoconfigure.SpringBootApplication;
import org.springframework.boot.security.autoconfigure.UserDetailsServiceAutoConfiguration;
import org.springframework.context.annotation.Import;

/** All modules wired into one running system. */
@SpringBootApplication(
        scanBasePackages = {"io.sidan.web", "io.sidan.seed", "io.sidan.schedule", "io.sidan.backup"},
        exclude = UserDetailsServiceAutoConfiguration.class)
@Import({CoreConfig.class, BotConfig.class, AdminConfig.class})
public class Serve {}
