package io.sidan.bot.intake;

import java.io.IOException;
import java.io.InputStream;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.core.io.Resource;

@Configuration(proxyBeanMethods = false)
class IntakeConfig {

    @Bean
    WordList wordList(@Value("${sidan.intake.words}") Resource words) throws IOException {
        try (InputStream yaml = words.getInputStream()) {
            return WordList.read(yaml);
        }
    }
}
