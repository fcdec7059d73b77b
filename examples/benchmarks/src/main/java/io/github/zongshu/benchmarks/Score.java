package io.github.zongshu.benchmarks;

import java.util.Arrays;

/**
 * How a variant did.
 *
 * @param name its name
 * @param nanoseconds the median time of one run, in processor time of its thread
 * @param lower the first quartile of its ratios to the floor of the same round
 * @param ratio their median
 * @param upper the third quartile
 */
record Score(String name, double nanoseconds, double lower, double ratio, double upper) {
    /** From the times of all rounds, of the variant and of the floor. */
    static Score of(String name, double[] times, double[] floor) {
        double[] ratios = new double[times.length];
        Arrays.setAll(ratios, round -> times[round] / floor[round]);
        return new Score(
                name, quantile(times, 0.5), quantile(ratios, 0.25), quantile(ratios, 0.5), quantile(ratios, 0.75));
    }

    /** The nearest rank; no value is invented between two that were measured. */
    private static double quantile(double[] values, double share) {
        double[] sorted = values.clone();
        Arrays.sort(sorted);
        return sorted[(int) Math.round(share * (sorted.length - 1))];
    }
}
