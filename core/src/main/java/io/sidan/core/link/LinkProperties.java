package io.sidan.core.link;

import jakarta.validation.constraints.NotNull;
import java.time.Duration;
import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.boot.context.properties.bind.DefaultValue;
import org.springframework.validation.annotation.Validated;

/**
 * How links are reached and how long they last.
 *
 * @param site address of the phone page as people reach it; empty where it is the panel's
 * @param residentAfterClosing a resident's link ends so long after its case was closed, and at the latest after {@code
 *     resident}
 */
@Validated
@ConfigurationProperties("sidan.link")
public record LinkProperties(
        @DefaultValue("") String site,
        @NotNull @DefaultValue("60d") Duration unit,
        @NotNull @DefaultValue("180d") Duration resident,
        @NotNull @DefaultValue("90d") Duration residentAfterClosing,
        @NotNull @DefaultValue("30d") Duration deputy) {}
