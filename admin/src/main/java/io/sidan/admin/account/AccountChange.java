package io.sidan.admin.account;

import java.time.Instant;

/**
 * One change of an account.
 *
 * @param madeBy user name of who made it
 */
public record AccountChange(long id, String username, What what, String detail, String madeBy, Instant at) {

    /** What was changed. */
    public enum What {
        OPENED,
        PASSWORD_CHANGED,
        PASSWORD_RESET,
        ROLE_CHANGED,
        DEACTIVATED,
        ACTIVATED,
        FACTOR_BOUND,
        FACTOR_REMOVED
    }
}
