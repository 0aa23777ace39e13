package io.sidan.core;

import jakarta.validation.constraints.NotEmpty;
import java.util.Set;
import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.validation.annotation.Validated;

/**
 * What this process does. Roles switch loops on and off, never anything that takes part in a transaction.
 *
 * @param roles at least one
 */
@Validated
@ConfigurationProperties("sidan")
public record ProcessRoles(@NotEmpty Set<ProcessRole> roles) {

    /** One kind of loop. */
    public enum ProcessRole {
        /** The native reader of the chat archive, alone. */
        ARCHIVE,
        /** It pulls, understands and sends. */
        BOT,
        /** It serves pages and their API. */
        ADMIN
    }

    public boolean include(ProcessRole role) {
        return roles.contains(role);
    }
}
