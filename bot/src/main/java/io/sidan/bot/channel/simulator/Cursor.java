package io.sidan.bot.channel.simulator;

import io.sidan.core.suggestion.Refusal;
import java.util.Arrays;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.LongStream;

/** How far a page has listened, in two or three sources that are counted apart; a page only gives it back. */
record Cursor(long... places) {

    private static final Pattern SHAPE = Pattern.compile("\\d{1,18}(\\.\\d{1,18}){0,3}");

    /** Of a text that a page gave back; null: from the beginning. */
    static Cursor of(String text) {
        if (text == null || text.isBlank()) {
            return new Cursor();
        }
        if (!SHAPE.matcher(text).matches()) {
            throw Refusal.incomplete("cursor", "「cursor」的值不对");
        }
        return new Cursor(
                Arrays.stream(text.split("\\.")).mapToLong(Long::parseLong).toArray());
    }

    boolean isFresh() {
        return places.length == 0;
    }

    /** The place reached in that source, from 0. */
    long at(int source) {
        return source < places.length ? places[source] : 0;
    }

    String text() {
        return LongStream.of(places).mapToObj(Long::toString).collect(Collectors.joining("."));
    }
}
