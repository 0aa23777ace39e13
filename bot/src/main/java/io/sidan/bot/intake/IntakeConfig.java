package io.sidan.bot.intake;

import io.sidan.bot.intake.model.Judges;
import io.sidan.bot.intake.understanding.Knowledge;
import io.sidan.bot.intake.words.WordList;
import java.io.IOException;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.core.io.Resource;

@Configuration(proxyBeanMethods = false)
class IntakeConfig {

    @Bean
    Knowledge knowledge(
            @Value("${sidan.intake.words}") Resource words,
            @Value("${sidan.intake.weights}") Resource weights,
            @Value("${sidan.embedding}") boolean embedding)
            throws IOException {
        return Knowledge.read(words, weights, embedding);
    }

    @Bean
    WordList shippedWords(Knowledge knowledge) {
        return knowledge.words();
    }

    @Bean
    Judges judges(Knowledge knowledge) {
        return knowledge.judges();
    }
}
