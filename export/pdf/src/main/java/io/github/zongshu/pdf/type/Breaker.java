package io.github.zongshu.pdf.type;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;

/**
 * Chooses the line ends of a paragraph as a whole: of all ways to break it, the one whose lines are squeezed and spaced least,
 * and whose last line is no single character. No line is wider than its room, unless one cluster alone is.
 */
final class Breaker {
    private static final double ORPHAN = 1e6;
    private static final double EMERGENCY = 1e4;
    /** Cost of taking away all that may be taken away. */
    private static final double SQUEEZED = 40;
    /** Cost of one em added at every joint; grows by the square. */
    private static final double SPACED = 1e4;
    /** What ending a ragged line within a phrase costs against ending it at a space or mark. */
    private static final double WITHIN_PHRASE = 6;

    /** How much of a nearly full line may be empty: a part of it, but some characters at least. */
    private static final double SHORT = 0.2;

    private static final double SHORT_EMS = 4;

    private static final double EPSILON = 1e-6;

    private final Ribbon ribbon;
    private final Measure measure;
    private final double[] best;
    private final int[] from;
    private int fuller;

    /** Where a line begins and ends: clusters {@code start} to {@code end}, exclusive, blanks at both ends left out. */
    record Extent(int start, int end, boolean last) {}

    Breaker(Ribbon ribbon, Measure measure) {
        this.ribbon = ribbon;
        this.measure = measure;
        this.best = new double[ribbon.size() + 1];
        this.from = new int[ribbon.size() + 1];
    }

    List<Extent> lines() {
        int n = ribbon.size();
        if (ribbon.skipBlanks(0) >= n) {
            return List.of();
        }
        ribbon.openWhereNothingFits(measure);
        Arrays.fill(best, Double.POSITIVE_INFINITY);
        best[0] = 0;
        for (int s = 0; s < n; s++) {
            if (best[s] < Double.POSITIVE_INFINITY) {
                extend(s);
            }
        }
        return trace(n);
    }

    private List<Extent> trace(int n) {
        List<Extent> lines = new ArrayList<>();
        for (int end = n; end > 0; end = from[end]) {
            int start = ribbon.skipBlanks(from[end]);
            lines.add(0, new Extent(start, ribbon.trim(end), end == n));
        }
        return lines;
    }

    private void extend(int breakpoint) {
        int start = ribbon.skipBlanks(breakpoint);
        double room = measure.room(breakpoint == 0);
        boolean found = measure.alignment() == Alignment.JUSTIFIED && extend(breakpoint, start, fuller(start, room));
        if (!found) {
            extend(breakpoint, start, start + 1);
        }
    }

    /** The first end of a line that is nearly full: what is shorter is looked at only where nothing else fits. */
    private int fuller(int start, double room) {
        double most = Math.max(SHORT * room, SHORT_EMS * ribbon.cluster(start).size());
        fuller = Math.max(fuller, start + 1);
        while (fuller < ribbon.size() && ribbon.width(start, fuller) < room - most) {
            fuller++;
        }
        return fuller;
    }

    /** Tries the ends from {@code first} on; returns whether a line that ends at one of them fits. */
    private boolean extend(int breakpoint, int start, int first) {
        double room = measure.room(breakpoint == 0);
        boolean reached = false;
        for (int end = first; end <= ribbon.size(); end++) {
            if (!ribbon.mayEnd(end)) {
                continue;
            }
            double least = measure.alignment() == Alignment.JUSTIFIED
                    ? ribbon.leastWidth(start, end)
                    : ribbon.width(start, end);
            boolean over = least > room + EPSILON;
            if (over && (reached || first > start + 1)) {
                return reached;
            }
            reached = true;
            double cost = best[breakpoint] + cost(start, end, room) + (breakpoint > 0 ? orphan(start, end) : 0);
            if (cost < best[end]) {
                best[end] = cost;
                from[end] = breakpoint;
            }
            if (over) {
                return true;
            }
        }
        return reached;
    }

    private double orphan(int start, int end) {
        return end == ribbon.size() && ribbon.characters(start, end) < 2 ? ORPHAN : 0;
    }

    private double cost(int start, int end, double room) {
        double width = ribbon.width(start, end);
        boolean last = end == ribbon.size();
        double emergency = !last && !ribbon.joint(end - 1).breaking().isAllowed() ? EMERGENCY : 0;
        double em = ribbon.cluster(start).size();
        if (measure.alignment() != Alignment.JUSTIFIED) {
            return emergency + ragged(end, last, Math.max(0, room - width) / em);
        }
        if (width > room) {
            double part = (width - room) / Math.max(EPSILON, ribbon.shrink(start, end));
            return emergency + SQUEEZED * Math.min(part * part, 1e3);
        }
        if (last) {
            return emergency;
        }
        double spaced = ribbon.spacing(start, end, room - width) / em;
        return emergency + SPACED * spaced * spaced;
    }

    private double ragged(int end, boolean last, double slack) {
        boolean even = measure.alignment() == Alignment.CENTRE;
        double phrase = last || ribbon.endsPhrase(end) ? 0 : WITHIN_PHRASE;
        return phrase + (last && !even ? 0 : slack * slack);
    }
}
