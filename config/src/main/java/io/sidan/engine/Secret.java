package io.sidan.engine;

import java.security.SecureRandom;
import java.util.Base64;

/** Passwords between us and our engines; a new one for each run, so that none has to be kept. */
final class Secret {

    private static final int BYTES = 24;

    private Secret() {}

    /** Letters, digits, - and _ alone: safe inside quotes in SQL and in configuration files. */
    static String fresh() {
        byte[] bytes = new byte[BYTES];
        new SecureRandom().nextBytes(bytes);
        return Base64.getUrlEncoder().withoutPadding().encodeToString(bytes);
    }
}
