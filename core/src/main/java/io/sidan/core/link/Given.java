package io.sidan.core.link;

import io.sidan.core.roster.Role;
import java.time.Instant;

/**
 * A link just made. Its token is told this once and kept nowhere.
 *
 * @param number of the case, or null for a workbench
 */
public record Given(long id, Role role, String number, String token, Instant expiresAt) {}
