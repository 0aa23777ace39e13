package io.sidan.core.form;

import jakarta.validation.constraints.NotNull;
import java.nio.file.Path;
import java.time.Duration;
import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.validation.annotation.Validated;

/**
 * @param folder where exports lie until they are fetched
 * @param kept so long
 */
@Validated
@ConfigurationProperties("sidan.form")
record FormProperties(@NotNull Path folder, @NotNull Duration kept) {}
