package io.sidan.bot.command;

import java.util.HashMap;
import java.util.Map;

/**
 * What is answered to a command, in the words of a template.
 *
 * @param template null: nothing is said
 * @param suggestion the case it is about, or null
 */
public record Answer(String template, Map<String, String> values, Long suggestion) {

    static final Answer NONE = new Answer(null, Map.of(), null);

    public Answer {
        values = Map.copyOf(values);
    }

    static Answer of(String template) {
        return new Answer(template, Map.of(), null);
    }

    /** The reason why something is not done. */
    static Answer no(String sentence) {
        return of("command.no").with("sentence", sentence);
    }

    Answer with(String variable, String value) {
        Map<String, String> more = new HashMap<>(values);
        more.put(variable, value == null ? "" : value);
        return new Answer(template, more, suggestion);
    }

    Answer about(long suggestion) {
        return new Answer(template, values, suggestion);
    }

    boolean isSilent() {
        return template == null;
    }
}
