package io.sidan.core.privacy;

import java.nio.file.Path;
import org.springframework.boot.context.properties.ConfigurationProperties;

/**
 * @param sealingKey 32 bytes in Base64; must be set where several machines share one database
 * @param formerKey the one before it, for the one start that changes it
 * @param keyFile where a generated key is kept when none is set
 */
@ConfigurationProperties("sidan.privacy")
record PrivacyProperties(String sealingKey, String formerKey, Path keyFile) {}
