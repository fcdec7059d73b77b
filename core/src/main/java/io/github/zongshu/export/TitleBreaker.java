package io.github.zongshu.export;

import java.util.ArrayList;
import java.util.List;

/** Chooses where the lines of a title end: of all ways with as few lines as can be, or one more, the one that looks best. */
final class TitleBreaker {
    private static final int TWO = 2;
    private static final int THREE = 3;
    /** Lines of which one is not this much longer than the other look like a block. */
    private static final double STEP = 0.9;
    /** The shortest line should have this share of the longest. */
    private static final double SHORTEST = 0.4;

    /** Differences below this are not seen. */
    private static final double EVEN = 0.3;

    private static final double BLOCK = 30;
    private static final double HOURGLASS = 40;
    private static final double TOO_SHORT = 40;
    /** A trapezoid that stands on its short side. */
    private static final double UPSIDE_DOWN = 1;

    private static final double ONE_MORE_LINE = 9;
    private static final double UNEVEN = 12;

    private final TitleText text;
    private final double most;
    private double best = Double.POSITIVE_INFINITY;
    private List<Integer> chosen = List.of();

    TitleBreaker(TitleText text, double most) {
        this.text = text;
        this.most = most;
    }

    /** Where each line ends, the last at the end of the text. */
    List<Integer> ends() {
        int least = (int) Math.ceil(text.width(0, text.length()) / most);
        for (int lines = Math.max(TWO, least); lines <= Math.max(TWO, least) + 1 && lines <= THREE; lines++) {
            double extra = lines > Math.max(TWO, least) ? ONE_MORE_LINE : 0;
            choose(lines, 0, new ArrayList<>(), extra);
        }
        return chosen.isEmpty() ? even() : chosen;
    }

    private void choose(int lines, int start, List<Integer> ends, double cost) {
        if (lines == 1) {
            if (text.width(start, text.length()) <= most) {
                List<Integer> all = new ArrayList<>(ends);
                all.add(text.length());
                double whole = cost + shape(all);
                if (whole < best) {
                    best = whole;
                    chosen = List.copyOf(all);
                }
            }
            return;
        }
        for (int end = start + 1; end < text.length() && text.width(start, end) <= most; end++) {
            if (text.cost(end) < TitleText.NEVER) {
                ends.add(end);
                choose(lines - 1, end, ends, cost + text.cost(end));
                ends.removeLast();
            }
        }
    }

    private double shape(List<Integer> ends) {
        double[] widths = new double[ends.size()];
        double longest = 0;
        double shortest = Double.POSITIVE_INFINITY;
        int start = 0;
        for (int i = 0; i < widths.length; i++) {
            widths[i] = text.width(start, ends.get(i));
            longest = Math.max(longest, widths[i]);
            shortest = Math.min(shortest, widths[i]);
            start = ends.get(i);
        }
        double uneven = (longest - shortest) / longest;
        double cost = UNEVEN * uneven * uneven + (shortest < SHORTEST * longest ? TOO_SHORT : 0);
        return cost + (widths.length == TWO ? two(widths) : three(widths));
    }

    private static double two(double[] widths) {
        if (Math.abs(widths[0] - widths[1]) < STEP) {
            return BLOCK;
        }
        return widths[0] > widths[1] ? UPSIDE_DOWN : 0;
    }

    private static double three(double[] widths) {
        double first = widths[1] - widths[0];
        double second = widths[2] - widths[1];
        if (first < -EVEN && second > EVEN) {
            return HOURGLASS;
        }
        boolean diamond = first >= STEP && second <= -STEP;
        boolean growing = first >= STEP && second >= STEP;
        boolean shrinking = first <= -STEP && second <= -STEP;
        return diamond || growing ? 0 : shrinking ? UPSIDE_DOWN : BLOCK;
    }

    /** A title of more than three lines, or one that cannot be cut well: lines as even as can be, in any case not too long. */
    private List<Integer> even() {
        int n = text.length();
        double mean = text.width(0, n) / Math.ceil(text.width(0, n) / most);
        double[] costs = new double[n + 1];
        int[] from = new int[n + 1];
        for (int end = 1; end <= n; end++) {
            costs[end] = Double.POSITIVE_INFINITY;
            for (int start = end - 1; start >= 0; start--) {
                double width = text.width(start, end);
                boolean whole = start == 0 || text.cost(start) < TitleText.NEVER;
                boolean fits = width <= most;
                if (whole
                        && costs[start] < Double.POSITIVE_INFINITY
                        && (fits || costs[end] == Double.POSITIVE_INFINITY)) {
                    double off = width - mean;
                    double over = fits ? 0 : BLOCK * (width - most);
                    double cost = costs[start] + off * off + over + (start == 0 ? 0 : text.cost(start));
                    if (cost < costs[end]) {
                        costs[end] = cost;
                        from[end] = start;
                    }
                }
            }
        }
        List<Integer> ends = new ArrayList<>();
        for (int end = n; end > 0; end = from[end]) {
            ends.add(0, end);
        }
        return ends;
    }
}
