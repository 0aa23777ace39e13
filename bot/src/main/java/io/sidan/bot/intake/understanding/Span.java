package io.sidan.bot.intake.understanding;

import io.sidan.bot.intake.words.Hit;

/** Where in a text certain words of it stand, up to but not including {@code end}; empty where they stand nowhere. */
record Span(int start, int end) {

    private static final Span NOWHERE = new Span(0, 0);

    static Span of(String words, String text) {
        int start = words == null ? -1 : text.indexOf(words);
        return start < 0 ? NOWHERE : new Span(start, start + words.length());
    }

    boolean holds(Hit hit) {
        return start <= hit.start() && hit.end() < end;
    }
}
