package io.sidan.seed;

import io.sidan.core.clock.Rule;
import io.sidan.core.clock.Rules;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.List;
import org.springframework.beans.factory.SmartInitializingSingleton;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.core.io.Resource;
import org.springframework.stereotype.Component;
import tools.jackson.databind.DeserializationFeature;
import tools.jackson.dataformat.yaml.YAMLMapper;

/** Brings new rules of the clocks into the store; those it has already are the operator's. */
@Component
class ClockRules implements SmartInitializingSingleton {

    private final Rules rules;
    private final Resource file;

    ClockRules(Rules rules, @Value("${sidan.clock.rules}") Resource file) {
        this.rules = rules;
        this.file = file;
    }

    private record RuleFile(List<Rule> rules) {}

    @Override
    public void afterSingletonsInstantiated() {
        YAMLMapper yaml = YAMLMapper.builder()
                .disable(DeserializationFeature.FAIL_ON_NULL_FOR_PRIMITIVES)
                .build();
        try (InputStream in = file.getInputStream()) {
            rules.seed(yaml.readValue(in, RuleFile.class).rules());
        } catch (IOException e) {
            throw new UncheckedIOException("读不到时钟规则文件", e);
        }
    }
}
