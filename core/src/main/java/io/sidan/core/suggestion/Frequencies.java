package io.sidan.core.suggestion;

import java.util.Arrays;
import java.util.BitSet;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** How often each two letters of a query are said in some cases, and how often together. */
final class Frequencies {

    /** The index merges the whole list of each it is asked for: the few that leave least are enough. */
    private static final int ENOUGH = 3;

    private final Map<String, BitSet> sayers = new LinkedHashMap<>();
    private final BitSet all = new BitSet();

    /**
     * @param cases the search column of each
     * @param bigrams as the index is asked for them
     */
    Frequencies(List<String> cases, String bigrams) {
        all.set(0, cases.size());
        List<String> padded = cases.stream().map(said -> " " + said + " ").toList();
        Arrays.stream(bigrams.split(" ")).forEach(word -> sayers.put(word, sayers(padded, word)));
    }

    /** So many cases say all of them. */
    int together() {
        BitSet left = (BitSet) all.clone();
        sayers.values().forEach(left::and);
        return left.cardinality();
    }

    /** The rarest, and those that leave least of what it leaves, as the index is asked for them. */
    String telling() {
        BitSet left = (BitSet) all.clone();
        StringBuilder asked = new StringBuilder();
        for (int i = 0; i < Math.min(ENOUGH, sayers.size()); i++) {
            String best = sayers.entrySet().stream()
                    .filter(entry -> asked.indexOf(entry.getKey()) < 0)
                    .min(Comparator.<Map.Entry<String, BitSet>>comparingInt(entry -> leaves(left, entry.getValue()))
                            .thenComparingInt(entry -> entry.getValue().cardinality()))
                    .orElseThrow()
                    .getKey();
            left.and(sayers.get(best));
            asked.append(best).append(' ');
        }
        return asked.toString().strip();
    }

    private static int leaves(BitSet left, BitSet sayers) {
        BitSet both = (BitSet) left.clone();
        both.and(sayers);
        return both.cardinality();
    }

    private static BitSet sayers(List<String> cases, String word) {
        BitSet found = new BitSet();
        String whole = " " + word.substring(1) + " ";
        for (int i = 0; i < cases.size(); i++) {
            if (cases.get(i).contains(whole)) {
                found.set(i);
            }
        }
        return found;
    }
}
