package io.github.zongshu.charts;

import io.github.zongshu.chart.Datum;
import io.github.zongshu.value.Value;
import java.util.List;

/**
 * The longest bars that leave room for all figures: those of positive values right of their bars, those of negative values
 * left of theirs, zero somewhere between.
 */
record BarRoom(List<Datum> bars, List<Line> figures, double gap) {
    /** Sets the range of the axis so that everything fits into {@code width}. */
    void fit(CategoryMarks marks, double width) {
        double perUnit = Double.MAX_VALUE;
        for (int i = 0; i < bars.size(); i++) {
            for (int j = 0; j < bars.size(); j++) {
                double span = above(i) + below(j);
                double room = width - need(i, above(i) > 0 || below(i) == 0) - need(j, below(j) > 0);
                perUnit = span > 0 ? Math.min(perUnit, Math.max(room, width * 0.05) / span) : perUnit;
            }
        }
        double left = 0;
        for (int j = 0; j < bars.size(); j++) {
            left = below(j) > 0 ? Math.max(left, below(j) * perUnit + need(j, true)) : left;
        }
        if (perUnit == Double.MAX_VALUE) {
            marks.range(0, 1);
        } else {
            marks.range(-left / perUnit, (width - left) / perUnit);
        }
    }

    private double need(int bar, boolean needed) {
        return needed ? gap + figures.get(bar).width() : 0;
    }

    private double above(int bar) {
        return Math.max(0, number(bar));
    }

    private double below(int bar) {
        return Math.max(0, -number(bar));
    }

    private double number(int bar) {
        Value value = bars.get(bar).value();
        return value == null ? 0 : value.quantity().value().doubleValue();
    }
}
