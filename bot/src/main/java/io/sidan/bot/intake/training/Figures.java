package io.sidan.bot.intake.training;

import io.sidan.bot.intake.model.Judge;
import io.sidan.bot.intake.model.Learned;
import java.util.EnumMap;
import java.util.Locale;
import java.util.Map;

/** How often the judges are right: hits and misses counted sample by sample. */
public final class Figures {

    private enum Count {
        MATTER_HIT,
        MATTER_MISSED,
        MATTER_FALSE,
        MATTER_REFUSED,
        TELLING_HIT,
        TELLING_MISSED,
        TELLING_FALSE,
        TELLING_REFUSED,
        CATEGORY_EXACT,
        CATEGORY_LEVEL1,
        CATEGORY
    }

    private final Map<Count, Integer> counts = new EnumMap<>(Count.class);

    void add(Learned learned, Sample sample) {
        sample.matter().ifPresent(is -> count(is, learned.matter().score(sample.text()) > 0, Count.MATTER_HIT));
        sample.telling().ifPresent(is -> count(is, learned.telling().score(sample.text()) > 0, Count.TELLING_HIT));
        if (!sample.categories().isEmpty() && sample.telling().orElse(false)) {
            category(best(learned.category(), sample.text()), sample);
        }
    }

    /** The four counts of a yes-or-no judgement stand one after the other. */
    private void count(boolean is, boolean said, Count hit) {
        int offset = is ? (said ? 0 : 1) : said ? 2 : 3;
        counts.merge(Count.values()[hit.ordinal() + offset], 1, Integer::sum);
    }

    private void category(String said, Sample sample) {
        counts.merge(Count.CATEGORY, 1, Integer::sum);
        if (sample.categories().contains(said)) {
            counts.merge(Count.CATEGORY_EXACT, 1, Integer::sum);
        }
        if (sample.categories().stream().anyMatch(known -> known.charAt(0) == said.charAt(0))) {
            counts.merge(Count.CATEGORY_LEVEL1, 1, Integer::sum);
        }
    }

    private static String best(Judge judge, String text) {
        double[] scores = judge.scores(text);
        int best = 0;
        for (int label = 1; label < scores.length; label++) {
            best = scores[label] > scores[best] ? label : best;
        }
        return judge.labels().get(best);
    }

    @Override
    public String toString() {
        return judged("反映还是闲谈", Count.MATTER_HIT)
                + judged("说事还是询问", Count.TELLING_HIT)
                + String.format(
                        Locale.ROOT,
                        "类别：%d 条，一级 %.3f，二级（含可选）%.3f%n",
                        get(Count.CATEGORY),
                        share(get(Count.CATEGORY_LEVEL1), get(Count.CATEGORY)),
                        share(get(Count.CATEGORY_EXACT), get(Count.CATEGORY)));
    }

    private String judged(String what, Count hit) {
        int hits = get(hit);
        int missed = get(Count.values()[hit.ordinal() + 1]);
        int wrong = get(Count.values()[hit.ordinal() + 2]);
        int refused = get(Count.values()[hit.ordinal() + 3]);
        double precision = share(hits, hits + wrong);
        double recall = share(hits, hits + missed);
        return String.format(
                Locale.ROOT,
                "%s：%d 条，准确率 %.3f，召回率 %.3f，F1 %.3f，每千条误报 %.1f%n",
                what,
                hits + missed + wrong + refused,
                precision,
                recall,
                share(2 * precision * recall, precision + recall),
                1000 * share(wrong, wrong + refused));
    }

    private int get(Count count) {
        return counts.getOrDefault(count, 0);
    }

    private static double share(double part, double whole) {
        return whole == 0 ? 0 : part / whole;
    }
}
