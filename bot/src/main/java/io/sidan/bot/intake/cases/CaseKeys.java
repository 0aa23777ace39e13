package io.sidan.bot.intake.cases;

import io.sidan.bot.intake.gist.Gist;
import java.util.LinkedHashSet;
import java.util.Set;
import java.util.regex.Pattern;

/** The keys under which a case is found again: its category, the pieces of its place and a few rare pairs of its words. */
final class CaseKeys {

    /** Of each key so many cases are looked at, the one heard of last first. */
    static final int PER_KEY = 12;

    private static final int KEYS = 12;
    /** Stands before what is a key by the words, not by the place. */
    private static final char WORDS = '~';

    private static final Pattern COMMON = Pattern.compile("[省市县区镇乡村社街道小的·. ]");

    private CaseKeys() {}

    static Set<String> of(String category, String place, Gist gist) {
        Set<String> keys = new LinkedHashSet<>();
        keys.add(category);
        if (place != null) {
            pieces(place, keys);
        }
        gist.keys().map(pair -> WORDS + pair).forEach(keys::add);
        return keys;
    }

    private static void pieces(String place, Set<String> keys) {
        String bare = COMMON.matcher(place).replaceAll("");
        int length = Math.min(3, bare.length());
        for (int i = 0; length > 1 && i + length <= bare.length() && keys.size() < KEYS; i++) {
            keys.add(bare.substring(i, i + length));
        }
        if (bare.length() > 2) {
            keys.add(bare.substring(0, 2));
        }
    }
}
