package io.sidan.admin.account;

import java.security.SecureRandom;
import java.util.Base64;

/** A password nobody chose: 96 bits, in 16 characters. */
final class GeneratedPassword {

    private static final int BYTES = 12;

    private GeneratedPassword() {}

    static String fresh() {
        byte[] random = new byte[BYTES];
        new SecureRandom().nextBytes(random);
        return Base64.getUrlEncoder().withoutPadding().encodeToString(random);
    }
}
