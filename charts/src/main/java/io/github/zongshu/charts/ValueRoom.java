package io.github.zongshu.charts;

import java.util.ArrayList;
import java.util.List;

/**
 * The widest scale of a horizontal chart that leaves room for all that stands beside values: figures at the ends of bars,
 * names on the other side of zero.
 */
final class ValueRoom {
    /** However much the words take, the marks keep this part of the width. */
    private static final double LEAST = 0.05;

    private record Need(double value, double left, double right) {}

    private final List<Need> needs = new ArrayList<>();

    /** Room for marks that begin at zero. */
    static ValueRoom fromZero() {
        return new ValueRoom().need(0, 0, 0);
    }

    /** Asks for so many points of room left and right of where a value lies. */
    ValueRoom need(double value, double left, double right) {
        needs.add(new Need(value, left, right));
        return this;
    }

    /** Sets the range of the axis so that everything fits into {@code width}. */
    void fit(CategoryMarks marks, double width) {
        double perUnit = Double.MAX_VALUE;
        for (Need upper : needs) {
            for (Need lower : needs) {
                double span = upper.value() - lower.value();
                double room = width - upper.right() - lower.left();
                perUnit = span > 0 ? Math.min(perUnit, Math.max(room, width * LEAST) / span) : perUnit;
            }
        }
        double scale = perUnit == Double.MAX_VALUE ? 1 : perUnit;
        double left = needs.stream()
                .mapToDouble(need -> need.left() - need.value() * scale)
                .max()
                .orElse(0);
        marks.range(-left / scale, (width - left) / scale);
    }
}
