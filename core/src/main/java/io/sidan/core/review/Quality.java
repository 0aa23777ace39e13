package io.sidan.core.review;

import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.function.ToLongFunction;

/**
 * How well the machine heard one group in one week, or all groups, as far as people have looked.
 *
 * @param week its Monday
 * @param group code, null for all groups
 * @param proposals messages it called a report
 * @param judged of them, those that people dealt with; {@code right} of those were reports
 * @param leftAlone messages it left alone and that stood to be drawn
 * @param reviewed of them, those that people looked at; {@code missed} of those were reports
 * @param found reports it missed and people came upon otherwise
 * @param precision of what it called a report, so much is one; null where nobody has looked
 * @param recall of the reports, it found so much; null where the marks cannot tell
 */
public record Quality(
        LocalDate week,
        String group,
        String name,
        long proposals,
        long judged,
        long right,
        long leftAlone,
        long reviewed,
        long missed,
        long found,
        Share precision,
        Share recall) {

    /** A share with the bounds between which it lies with 95 %, 0 to 1. */
    public record Share(double value, double low, double high) {}

    /** What was counted of one layer of a group's week. */
    record Counted(LocalDate week, String code, String name, String layer, long whole, long seen, long hits) {}

    /** Of several layers and groups of a week, taken together. */
    static Quality of(
            LocalDate week, String code, String name, List<Counted> proposed, List<Counted> left, long found) {
        Estimate right = Estimate.of(layers(proposed));
        Estimate lost = Estimate.of(layers(left));
        return new Quality(
                week,
                code,
                name,
                sum(proposed, Counted::whole),
                sum(proposed, Counted::seen),
                sum(proposed, Counted::hits),
                sum(left, Counted::whole),
                sum(left, Counted::seen),
                sum(left, Counted::hits),
                found,
                right == null ? null : share(right, sum(proposed, Counted::whole)),
                right == null || lost == null ? null : recall(right, lost.plus(found)));
    }

    private static List<Estimate.Layer> layers(List<Counted> counted) {
        return counted.stream()
                .map(Counted::layer)
                .distinct()
                .sorted(Comparator.comparing(Quality::order))
                .map(layer -> counted.stream()
                        .filter(one -> one.layer().equals(layer))
                        .map(one -> new Estimate.Layer(one.whole(), one.seen(), one.hits()))
                        .reduce(new Estimate.Layer(0, 0, 0), Estimate.Layer::with))
                .toList();
    }

    private static int order(String layer) {
        return List.of("CANDIDATE", "SURE", "NEAR", "MIDDLE", "FAR").indexOf(layer);
    }

    private static Share share(Estimate right, long proposals) {
        return new Share(right.value() / proposals, right.low() / proposals, Math.min(1, right.high() / proposals));
    }

    /** The bounds are where found is least and lost is most, and the other way round: rather too wide than too narrow. */
    private static Share recall(Estimate right, Estimate lost) {
        if (right.value() + lost.value() == 0) {
            return null;
        }
        return new Share(
                ratio(right.value(), lost.value()), ratio(right.low(), lost.high()), ratio(right.high(), lost.low()));
    }

    private static double ratio(double found, double lost) {
        return found + lost == 0 ? 0 : found / (found + lost);
    }

    private static long sum(List<Counted> counted, ToLongFunction<Counted> what) {
        return counted.stream().mapToLong(what).sum();
    }
}
