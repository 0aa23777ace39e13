package io.sidan.cli;

import io.sidan.bot.BotConfig;
import io.sidan.core.CoreConfig;
import org.springframework.boot.SpringApplication;
import org.springframework.boot.WebApplicationType;
import org.springframework.boot.autoconfigure.SpringBootApplication;
import org.springframework.context.ConfigurableApplicationContext;
import org.springframework.context.annotation.Import;

/** Core and bot without pages and accounts, with what measures them. */
@SpringBootApplication(scanBasePackages = {"io.sidan.seed", "io.sidan.bench"})
@Import({CoreConfig.class, BotConfig.class})
public class Benching {

    static ConfigurableApplicationContext start(String... arguments) {
        SpringApplication application = new SpringApplication(Benching.class);
        application.setWebApplicationType(WebApplicationType.NONE);
        return application.run(arguments);
    }
}
