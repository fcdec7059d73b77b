package io.github.zongshu.charts;

import java.util.Comparator;
import java.util.stream.IntStream;

/** Two scales at the two sides of a chart. */
record ScalePair(Scale left, Scale right) {
    private static final int FEWEST = 2;

    /**
     * Scales with their ticks side by side, in the number of intervals that leaves the least of the height empty; where
     * something is negative, two scales of their own.
     */
    static ScalePair of(Extent left, Extent right, int mostIntervals) {
        if (left.low().signum() < 0 || right.low().signum() < 0) {
            return new ScalePair(Scale.fromZero(left, mostIntervals), Scale.fromZero(right, mostIntervals));
        }
        return IntStream.rangeClosed(FEWEST, Math.max(FEWEST, mostIntervals))
                .mapToObj(n -> new ScalePair(Scale.inIntervals(left, n), Scale.inIntervals(right, n)))
                .min(Comparator.comparingDouble(pair -> -pair.fullness(left, right)))
                .orElseThrow();
    }

    /** How much of the height both use, more ticks being a little better. */
    private double fullness(Extent leftValues, Extent rightValues) {
        double used = leftValues.high().doubleValue() / left.high().doubleValue();
        double usedRight = rightValues.high().doubleValue() / right.high().doubleValue();
        return used + usedRight + 0.05 * left.ticks().size();
    }
}
