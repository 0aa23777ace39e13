package io.sidan.core.privacy;

import org.springframework.boot.context.properties.EnableConfigurationProperties;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

@Configuration(proxyBeanMethods = false)
@EnableConfigurationProperties(PrivacyProperties.class)
class PrivacyConfig {

    @Bean
    DataKeys dataKeys(KeyCabinet cabinet) {
        return cabinet.open();
    }

    @Bean
    Seal seal(DataKeys keys) {
        return new Seal(keys);
    }

    @Bean
    Stamp stamp(DataKeys keys) {
        return new Stamp(keys);
    }

    @Bean
    ChunkSeal chunkSeal(DataKeys keys) {
        return new ChunkSeal(keys, "sidan media");
    }
}
