package io.sidan.core.suggestion;

import io.sidan.core.message.Urgency;

/**
 * Which cases to list; null means any.
 *
 * @param open whether it has not ended
 * @param district code or name
 * @param words looked for in what was said, or a number
 * @param page from 0
 * @param size 1 to 200
 */
public record SuggestionQuery(
        State state,
        Boolean open,
        String category,
        String district,
        String words,
        Urgency urgency,
        Boolean supervised,
        Among among,
        int page,
        int size) {

    private static final int LARGEST_PAGE = 200;

    public SuggestionQuery(State state, String category, String district, String words, int page, int size) {
        this(state, null, category, district, words, null, null, Among.ALL, page, size);
    }

    /** Everything open that is supervised. */
    public static SuggestionQuery supervisedNow() {
        return new SuggestionQuery(null, true, null, null, null, null, true, Among.ALL, 0, 1);
    }

    public SuggestionQuery {
        page = Math.max(page, 0);
        size = Math.min(Math.max(size, 1), LARGEST_PAGE);
        category = Typed.orNull(category);
        district = Typed.orNull(district);
        words = Typed.orNull(words);
    }

    public long skip() {
        return (long) page * size;
    }

    /** A level-1 letter asks for all of its level-2 codes. */
    public String categoryPattern() {
        return category == null ? null : category.length() == 1 ? category + "%" : category;
    }

    public String bigrams() {
        return words == null ? null : Bigrams.query(words);
    }

    public String pattern() {
        return Typed.within(words);
    }
}
