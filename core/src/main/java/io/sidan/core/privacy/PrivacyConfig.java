package io.sidan.core.privacy;

import javax.crypto.SecretKey;
import org.springframework.boot.context.properties.EnableConfigurationProperties;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.util.StringUtils;

@Configuration(proxyBeanMethods = false)
@EnableConfigurationProperties(PrivacyProperties.class)
class PrivacyConfig {

    @Bean
    Seal seal(PrivacyProperties privacy) {
        return new Seal(key(privacy));
    }

    @Bean
    Stamp stamp(PrivacyProperties privacy) {
        return new Stamp(key(privacy));
    }

    @Bean
    ChunkSeal chunkSeal(PrivacyProperties privacy) {
        return new ChunkSeal(key(privacy));
    }

    private static SecretKey key(PrivacyProperties privacy) {
        return StringUtils.hasText(privacy.sealingKey())
                ? SealingKey.given(privacy.sealingKey())
                : SealingKey.kept(privacy.keyFile());
    }
}
