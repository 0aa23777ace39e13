package io.sidan.bot.reply;

import io.sidan.bot.reply.TemplateFile.Variable;
import io.sidan.core.privacy.Masking;
import java.util.HashMap;
import java.util.Map;
import org.springframework.stereotype.Component;

/** Fills words in so that nobody is exposed: each value is cut down to its kind, and the whole is masked. */
@Component
class Renderer {

    private static final int LONGEST_LABEL = 20;
    private static final int LONGEST_WORDS = 120;

    private final PublicPlaces places;

    Renderer(PublicPlaces places) {
        this.places = places;
    }

    String of(Phrase phrase, Map<String, Variable> variables, Map<String, String> values, Route route) {
        Map<String, String> clean = new HashMap<>();
        for (String name : phrase.variables()) {
            clean.put(name, clean(variables.get(name).kind(), values.getOrDefault(name, ""), route));
        }
        return Masking.mask(phrase.fill(clean)).strip();
    }

    private String clean(Kind kind, String value, Route route) {
        return switch (kind) {
            case NUMBER -> value.replaceAll("[^0-9A-Za-z-]", "");
            case PLACE -> route.isPrivate() ? line(value, LONGEST_WORDS) : places.in(value, route.township());
            case LABEL, DATE, NAME -> line(value, LONGEST_LABEL);
            case WORDS -> line(value, LONGEST_WORDS);
            case TEXT -> value;
        };
    }

    /** Masked before it is cut, so that no cut number escapes the mask. */
    private static String line(String value, int longest) {
        String line = Masking.mask(value).strip().replaceAll("\\s+", " ");
        return line.codePointCount(0, line.length()) <= longest
                ? line
                : line.substring(0, line.offsetByCodePoints(0, longest)) + "…";
    }
}
