package io.sidan.core.review;

import java.util.ArrayList;
import java.util.List;

/**
 * How many of a whole are so, told from a sample drawn apart in several layers: the estimate and the bounds between
 * which the true number lies with 95 %. Each layer's share has Wilson's interval; the layers are put together by squaring
 * and adding their distances (Zou and Donner 2008), so that a layer of which few were seen keeps the bounds wide.
 *
 * @param value the estimate
 * @param seen on so many messages it rests
 */
record Estimate(double value, double low, double high, long seen) {

    private static final double Z = 1.96;

    /**
     * One layer of the whole.
     *
     * @param whole so many are in it
     * @param seen of them, so many were looked at
     * @param hits of those, so many are so
     */
    record Layer(long whole, long seen, long hits) {

        Layer with(Layer other) {
            return new Layer(whole + other.whole, seen + other.seen, hits + other.hits);
        }

        private double share() {
            return (double) hits / seen;
        }

        /** A layer looked at from end to end leaves nothing to be guessed. */
        private double bound(int side) {
            if (seen >= whole) {
                return share();
            }
            double square = Z * Z / seen;
            double middle = (share() + square / 2) / (1 + square);
            double half = Z / (1 + square) * Math.sqrt(share() * (1 - share()) / seen + square / (4 * seen));
            return Math.max(0, Math.min(1, middle + side * half));
        }
    }

    /** Nothing where nothing of it was seen. */
    static Estimate of(List<Layer> layers) {
        List<Layer> seen = covered(layers);
        if (seen.isEmpty()) {
            return null;
        }
        double value =
                seen.stream().mapToDouble(layer -> layer.whole * layer.share()).sum();
        return new Estimate(
                value,
                Math.max(0, value - distance(seen, -1)),
                value + distance(seen, 1),
                seen.stream().mapToLong(Layer::seen).sum());
    }

    Estimate plus(long certain) {
        return new Estimate(value + certain, low + certain, high + certain, seen);
    }

    /** A layer nobody looked at is taken for the one before it, where more is to be expected; the first, for the next. */
    private static List<Layer> covered(List<Layer> layers) {
        List<Layer> covered = new ArrayList<>();
        Layer open = new Layer(0, 0, 0);
        for (Layer layer : layers) {
            if (layer.seen == 0 && !covered.isEmpty()) {
                covered.set(covered.size() - 1, covered.get(covered.size() - 1).with(layer));
            } else if (layer.seen == 0) {
                open = open.with(layer);
            } else {
                covered.add(layer.with(open));
                open = new Layer(0, 0, 0);
            }
        }
        return covered;
    }

    private static double distance(List<Layer> layers, int side) {
        return Math.sqrt(layers.stream()
                .mapToDouble(layer -> layer.whole * (layer.bound(side) - layer.share()))
                .map(distance -> distance * distance)
                .sum());
    }
}
