package io.github.zongshu.benchmarks;

import io.github.zongshu.benchmarks.Contest.Variant;
import java.lang.management.ManagementFactory;
import java.lang.management.ThreadMXBean;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;

/**
 * Runs contests: all variants by turns in one process, so that what slows the machine down slows all of them down. A round's ratio
 * compares neighbours in time. Time is processor time of the one thread that works; a busy machine does not lengthen it, and work
 * that a variant gives to other threads does not count.
 */
final class Stadium {
    private static final ThreadMXBean THREADS = ManagementFactory.getThreadMXBean();

    private final Pace pace;
    /** Holds what variants return, so that the compiler must have them work. */
    private volatile int sink;

    Stadium(Pace pace) {
        this.pace = pace;
    }

    /**
     * How long to run.
     *
     * @param warmUp how long each variant runs before anything is measured, in nanoseconds
     * @param sample how long a variant's turn lasts at least, in nanoseconds
     * @param rounds how many turns each variant has; odd, so that one of them is the median
     */
    record Pace(long warmUp, long sample, int rounds) {
        /**
         * For a table that is printed: about 15 seconds for two variants. Code as large as a chart's takes four seconds until the
         * compiler is done with it, after two it is half as fast.
         */
        static final Pace FULL = new Pace(5_000_000_000L, 100_000_000L, 21);
    }

    /** The scores, in the order of the variants; the floor's ratios are 1. */
    List<Score> run(Contest contest) throws Exception {
        List<Variant> variants = contest.variants();
        int[] runs = new int[variants.size()];
        for (int i = 0; i < runs.length; i++) {
            runs[i] = runsPerTurn(variants.get(i));
        }
        double[][] times = new double[runs.length][pace.rounds()];
        for (int round = 0; round < pace.rounds(); round++) {
            for (int turn = 0; turn < runs.length; turn++) {
                int i = (turn + round) % runs.length;
                times[i][round] = turn(variants.get(i), runs[i]);
            }
        }
        List<Score> scores = new ArrayList<>();
        for (int i = 0; i < runs.length; i++) {
            scores.add(Score.of(variants.get(i).name(), times[i], times[0]));
        }
        return scores;
    }

    /** Warms a variant up and finds how many runs fill a turn. */
    private int runsPerTurn(Variant variant) throws Exception {
        double[] last = new double[5];
        long start = THREADS.getCurrentThreadCpuTime();
        for (int i = 0; THREADS.getCurrentThreadCpuTime() - start < pace.warmUp() || i < last.length; i++) {
            last[i % last.length] = turn(variant, 1);
        }
        Arrays.sort(last);
        return (int) Math.max(1, Math.ceil(pace.sample() / Math.max(1, last[0])));
    }

    /** Nanoseconds of one run, as the mean of a turn. */
    private double turn(Variant variant, int runs) throws Exception {
        int result = 0;
        long start = THREADS.getCurrentThreadCpuTime();
        for (int i = 0; i < runs; i++) {
            result = 31 * result + variant.work().call().hashCode();
        }
        long end = THREADS.getCurrentThreadCpuTime();
        sink = sink ^ result;
        return (double) (end - start) / runs;
    }
}
