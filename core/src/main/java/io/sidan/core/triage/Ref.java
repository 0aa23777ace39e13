package io.sidan.core.triage;

import io.sidan.core.suggestion.Refusal;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * One item of the queue, as its address names it: a case by its number, a message that became none by {@code m} and its
 * id.
 *
 * @param number of the case; null for a message
 * @param message id of the message; 0 for a case
 */
public record Ref(Kind kind, String number, long message) {

    private static final Pattern MESSAGE = Pattern.compile("m(\\d{1,18})");

    public enum Kind {
        CASE,
        MESSAGE
    }

    public static Ref of(String key) {
        Matcher message = MESSAGE.matcher(key);
        if (message.matches()) {
            return new Ref(Kind.MESSAGE, null, Long.parseLong(message.group(1)));
        }
        if (key.length() > 24) {
            throw Refusal.unknown(key);
        }
        return new Ref(Kind.CASE, key, 0);
    }

    public boolean isCase() {
        return kind == Kind.CASE;
    }

    public String key() {
        return isCase() ? number : "m" + message;
    }
}
