package io.sidan.bot.intake.gist;

import java.io.BufferedWriter;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Collectors;

/** Counts in how many texts each pair of characters stands, and writes it as {@link Rarity} reads it; no text is kept. */
public final class PairCount {

    /** What stands in fewer texts is as rare as what stands in none. */
    private static final int FEWEST = 8;

    private final Map<Integer, Integer> found = new TreeMap<>(Integer::compareUnsigned);
    private int texts;

    public void add(String text) {
        texts++;
        Arrays.stream(Gist.pairs(text, text.length())).forEach(pair -> found.merge(pair, 1, Integer::sum));
    }

    /** A line for each power of two: the pairs that stand in so many times eight texts, and in less than twice as many. */
    public void write(Path file) throws IOException {
        Map<Integer, String> lines = found.entrySet().stream()
                .filter(pair -> pair.getValue() >= FEWEST)
                .collect(Collectors.groupingBy(
                        pair -> line(pair.getValue()),
                        TreeMap::new,
                        Collectors.mapping(pair -> Rarity.characters(pair.getKey()), Collectors.joining())));
        try (BufferedWriter out = Files.newBufferedWriter(file)) {
            out.write(Rarity.TEXTS + texts + '\n');
            for (Map.Entry<Integer, String> line : lines.entrySet()) {
                out.write(line.getKey() + " " + line.getValue() + '\n');
            }
        }
    }

    private static int line(int texts) {
        return Math.min(Rarity.LINES - 1, 31 - Integer.numberOfLeadingZeros(texts / FEWEST));
    }
}
