package io.github.zongshu.charts;

import io.github.zongshu.chart.BarChart.Direction;
import io.github.zongshu.chart.Datum;
import java.util.List;
import java.util.function.Function;
import java.util.function.Predicate;

/**
 * A lying chart laid out: rows below each other, with their names as they wrap in them at the left. What {@link Upright} is to
 * columns.
 *
 * @param rows what there is room for
 * @param names their names
 */
record NamedRows<T>(Rows<T> rows, RowNames names) {
    private static final double LOWEST = 1.2;
    private static final double HIGHEST = 3.4;

    /**
     * What wants to be shown.
     *
     * @param all in order
     * @param label what one is called
     * @param highlighted whether the chart is about it: its name is strong, and it must not be left out
     */
    record Items<T>(List<T> all, Function<T, String> label, Predicate<T> highlighted) {
        private List<String> labels(List<T> some) {
            return some.stream().map(label).toList();
        }

        /** How many lines the longest name wants, 1 to 3. */
        int lines(Typesetter type, double width) {
            return RowNames.lines(type, labels(all), width);
        }
    }

    /** As many rows as fit into a box. */
    static <T> NamedRows<T> fit(Canvas canvas, Box box, Items<T> items, Rows.Pitch pitch) {
        Rows<T> rows = Rows.fit(canvas, box, items.all(), pitch, items.highlighted());
        List<T> shown = rows.shown();
        return new NamedRows<>(
                rows,
                RowNames.of(
                        canvas.type(),
                        items.labels(shown),
                        i -> items.highlighted().test(shown.get(i)),
                        rows.pitch(),
                        box.width()));
    }

    private static Items<Datum> bars(List<Datum> bars) {
        return new Items<>(bars, Datum::label, Datum::highlighted);
    }

    /** The height at which every bar of one datum each is shown and no name is shortened. */
    static double naturalHeight(Typesetter type, List<Datum> bars, double width) {
        return Math.max(1, bars.size()) * type.em() * (0.75 + 1.25 * bars(bars).lines(type, width));
    }

    /** Rows for bars of one datum each. */
    static NamedRows<Datum> fit(Canvas canvas, Box box, List<Datum> bars) {
        double em = canvas.em();
        double most = Math.max(HIGHEST, 0.5 + 1.25 * bars(bars).lines(canvas.type(), box.width()));
        return fit(canvas, box, bars(bars), new Rows.Pitch(LOWEST * em, most * em));
    }

    List<T> shown() {
        return rows.shown();
    }

    double pitch() {
        return rows.pitch();
    }

    /** Right of the names, as high as the rows. */
    Box data(double em) {
        return rows.box().inset(names.width(em), 0, 0, 0);
    }

    /** Marks over the data. */
    CategoryMarks marks(double em, double share) {
        return new CategoryMarks(data(em), shown().size(), Direction.HORIZONTAL, share);
    }

    /** The line on which the marks stand, and the names. */
    void write(Canvas canvas, CategoryMarks marks) {
        Box data = data(canvas.em());
        canvas.plumb(marks.at(0), data.y(), data.bottom(), canvas.palette().ink(), Canvas.pen(canvas.em() * 0.09));
        names.write(canvas, data.x(), marks::middle);
    }
}
