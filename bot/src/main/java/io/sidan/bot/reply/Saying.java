package io.sidan.bot.reply;

import java.util.HashMap;
import java.util.Map;

/**
 * Something to be said in the words of a template.
 *
 * @param suggestion the case it is about, or null
 */
public record Saying(String template, Map<String, String> values, Long suggestion, Pace pace) {

    public Saying {
        values = Map.copyOf(values);
    }

    public static Saying of(String template, Long suggestion) {
        return new Saying(template, Map.of(), suggestion, Pace.BY_DAY);
    }

    /** A variable that is null or empty leaves its part of the template out. */
    public Saying with(String variable, Object value) {
        Map<String, String> more = new HashMap<>(values);
        more.put(variable, value == null ? "" : value.toString());
        return new Saying(template, more, suggestion, pace);
    }

    public Saying with(Map<String, String> all) {
        Map<String, String> more = new HashMap<>(values);
        more.putAll(all);
        return new Saying(template, more, suggestion, pace);
    }

    public Saying at(Pace other) {
        return new Saying(template, values, suggestion, other);
    }

    /** Whether it cannot wait for a group's daily message. */
    boolean isPrompt() {
        return pace != Pace.BY_DAY;
    }

    Saying as(String other) {
        return new Saying(other, values, suggestion, pace);
    }
}
