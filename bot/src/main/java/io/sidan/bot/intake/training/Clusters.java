package io.sidan.bot.intake.training;

import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.regex.Pattern;

/**
 * Puts samples of one source, and texts that share a long clause, into one cluster, and clusters into folds. A clause
 * that many sources share is a formula and says nothing.
 */
final class Clusters {

    private static final Pattern CLAUSES = Pattern.compile("[^\\p{IsHan}a-zA-Z0-9]+");
    private static final int LONG = 10;
    private static final int FORMULA = 40;

    private final Map<String, String> parents = new HashMap<>();

    Clusters(List<Sample> samples) {
        Map<Integer, Set<String>> sharing = new HashMap<>();
        for (Sample sample : samples) {
            for (String clause : CLAUSES.split(sample.text())) {
                if (clause.length() >= LONG || clause.length() == sample.text().length()) {
                    sharing.computeIfAbsent(clause.hashCode(), hash -> new HashSet<>())
                            .add(sample.source());
                }
            }
        }
        sharing.values().stream().filter(sources -> sources.size() <= FORMULA).forEach(this::join);
    }

    /** From 0 to {@code folds} - 1, the same for all of a cluster. */
    int fold(Sample sample, int folds) {
        return Math.floorMod(root(sample.source()).hashCode() * 0x9E3779B1 >>> 7, folds);
    }

    private void join(Set<String> sources) {
        String first = sources.iterator().next();
        sources.forEach(source -> {
            String a = root(first);
            String b = root(source);
            if (!a.equals(b)) {
                parents.put(a.compareTo(b) < 0 ? b : a, a.compareTo(b) < 0 ? a : b);
            }
        });
    }

    private String root(String source) {
        String at = source;
        while (parents.containsKey(at)) {
            at = parents.get(at);
        }
        return at;
    }
}
