package io.sidan.admin.account;

import io.sidan.core.suggestion.Refusal;
import java.nio.charset.StandardCharsets;
import java.util.Locale;
import java.util.Set;

/** What a password must be: long rather than queer (NIST SP 800-63B §3.1.1), and none that everybody tries first. */
final class PasswordRules {

    private static final int FEWEST = 10;

    /** BCrypt looks at no more. */
    private static final int MOST_BYTES = 72;

    /** The commonest of ten characters and more in lists that leaked, Chinese ones above all. */
    private static final Set<String> COMMONEST = Set.of(
            "1234567890",
            "0123456789",
            "12345678910",
            "123456789a",
            "a123456789",
            "qq123456789",
            "woaini1314",
            "woaini520",
            "5201314520",
            "1314520520",
            "1q2w3e4r5t",
            "1qaz2wsx3edc",
            "qwertyuiop",
            "qwerty12345",
            "qwer123456",
            "asdfghjkl1",
            "zxcvbnm123",
            "abc1234567",
            "abcd123456",
            "abcdefghij",
            "password12",
            "password123",
            "password1234",
            "passw0rd123",
            "p@ssw0rd123",
            "administrator",
            "admin12345",
            "admin123456",
            "admin@12345",
            "aa12345678",
            "iloveyou123",
            "1234512345",
            "1122334455",
            "9876543210",
            "0987654321",
            "123123123123",
            "147258369a",
            "changeme123",
            "letmein1234",
            "welcome123");

    private PasswordRules() {}

    /** Refuses in a sentence that says what to do. */
    static void check(String username, String password) {
        String plain = password.strip().toLowerCase(Locale.ROOT);
        if (password.codePointCount(0, password.length()) < FEWEST) {
            throw refused("密码至少 " + FEWEST + " 位");
        }
        if (password.getBytes(StandardCharsets.UTF_8).length > MOST_BYTES) {
            throw refused("密码太长，最多 " + MOST_BYTES + " 个字节");
        }
        if (plain.equals(username.strip().toLowerCase(Locale.ROOT))) {
            throw refused("密码不能就是用户名");
        }
        if (COMMONEST.contains(plain) || plain.codePoints().distinct().count() < 3) {
            throw refused("这个密码太常见，请换一个别人想不到的");
        }
    }

    private static Refusal refused(String sentence) {
        return Refusal.incomplete("password", sentence);
    }
}
