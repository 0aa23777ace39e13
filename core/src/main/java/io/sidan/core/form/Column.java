package io.sidan.core.form;

/**
 * A column of a form.
 *
 * @param key of the fact in the row and of the tag in the template
 * @param required whether a row without it is said to be incomplete
 */
public record Column(String key, String title, Personal personal, boolean required) {

    /** What of a person a column holds, by which it is masked. */
    public enum Personal {
        NO,
        NAME,
        NUMBER,
        ADDRESS,
        /** In somebody's own words; numbers in it are always masked. */
        WORDS
    }

    static Column must(String key, String title) {
        return new Column(key, title, Personal.NO, true);
    }

    static Column may(String key, String title) {
        return new Column(key, title, Personal.NO, false);
    }

    static Column must(String key, String title, Personal personal) {
        return new Column(key, title, personal, true);
    }

    static Column may(String key, String title, Personal personal) {
        return new Column(key, title, personal, false);
    }
}
