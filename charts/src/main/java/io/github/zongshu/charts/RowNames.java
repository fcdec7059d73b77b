package io.github.zongshu.charts;

import io.github.zongshu.charts.PlacedText.Anchor;
import java.util.ArrayList;
import java.util.List;
import java.util.function.IntPredicate;
import java.util.function.IntToDoubleFunction;

/**
 * The names left of the rows of a chart, wrapped into as many lines as a row is high, 3 at most.
 *
 * @param names the lines of each name, from the top row down
 */
record RowNames(List<List<Line>> names) {
    private static final double AT_MOST = 0.38;
    private static final int LINES = 3;
    private static final double GAP = 0.75;

    RowNames {
        names = List.copyOf(names);
    }

    /**
     * Names for rows.
     *
     * @param strong whether the chart is about a row
     * @param pitch the height of a row
     * @param chartWidth of which the names take less than half
     */
    static RowNames of(Typesetter type, List<String> labels, IntPredicate strong, double pitch, double chartWidth) {
        int lines = (int) Math.floor((pitch - 0.2 * type.em()) / type.label().leading());
        double share = lines <= 1 ? AT_MOST * 1.2 : AT_MOST;
        List<List<Line>> names = new ArrayList<>();
        for (int i = 0; i < labels.size(); i++) {
            Style style = strong.test(i) ? type.strong() : type.label();
            names.add(type.wrap(labels.get(i), style, chartWidth * share, Math.clamp(lines, 1, LINES)));
        }
        return new RowNames(names);
    }

    /** How many lines the longest name wants, 1 to 3. */
    static int lines(Typesetter type, List<String> labels, double chartWidth) {
        double longest = labels.stream()
                .mapToDouble(label -> type.width(label, type.strong()))
                .max()
                .orElse(0);
        return (int) Math.max(1, Math.min(LINES, Math.ceil(longest / (chartWidth * AT_MOST))));
    }

    /** The room that the names take, with the gap right of them. */
    double width(double em) {
        return names.stream().mapToDouble(Canvas::widthOf).max().orElse(0) + GAP * em;
    }

    /** Writes the names so that they end a gap before {@code right}. */
    void write(Canvas canvas, double right, IntToDoubleFunction middle) {
        for (int i = 0; i < names.size(); i++) {
            canvas.write(names.get(i), right - GAP * canvas.em(), middle.applyAsDouble(i), Anchor.END);
        }
    }
}
