package io.sidan.bot.reply;

import java.util.LinkedHashSet;
import java.util.Map;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** The words of a template: {@code {variables}} are filled in, {@code [a part]} with an empty one is left out. */
record Phrase(String words) {

    private static final Pattern VARIABLE = Pattern.compile("\\{(\\w+)}");
    private static final Pattern PART = Pattern.compile("\\[([^\\[\\]]*)]");

    Set<String> variables() {
        Set<String> names = new LinkedHashSet<>();
        Matcher variable = VARIABLE.matcher(words);
        while (variable.find()) {
            names.add(variable.group(1));
        }
        return names;
    }

    /** Whether every brace and bracket belongs to a variable or a part. */
    boolean isWellFormed() {
        String rest = PART.matcher(VARIABLE.matcher(words).replaceAll("")).replaceAll("$1");
        return rest.chars().noneMatch(letter -> "{}[]".indexOf(letter) >= 0);
    }

    String fill(Map<String, String> values) {
        String chosen = PART.matcher(words)
                .replaceAll(part -> isFilled(part.group(1), values) ? Matcher.quoteReplacement(part.group(1)) : "");
        return VARIABLE.matcher(chosen)
                .replaceAll(name -> Matcher.quoteReplacement(values.getOrDefault(name.group(1), "")));
    }

    private static boolean isFilled(String part, Map<String, String> values) {
        return new Phrase(part)
                .variables().stream()
                        .noneMatch(name -> values.getOrDefault(name, "").isBlank());
    }
}
