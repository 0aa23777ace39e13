package io.sidan.core.paper;

import jakarta.validation.constraints.NotNull;
import java.nio.file.Path;
import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.validation.annotation.Validated;

/** @param folder where an operator lays a template of the same name as the bundled one to take its place */
@Validated
@ConfigurationProperties("sidan.paper")
record PaperProperties(@NotNull Path folder) {}
