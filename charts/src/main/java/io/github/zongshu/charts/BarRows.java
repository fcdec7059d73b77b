package io.github.zongshu.charts;

import io.github.zongshu.chart.Datum;
import java.util.List;

/**
 * The rows of horizontal bars, one a datum, with the names as they wrap in them.
 *
 * @param rows the data that there is room for
 * @param names their names
 */
record BarRows(Rows<Datum> rows, RowNames names) {
    private static final double LOWEST = 1.2;
    private static final double HIGHEST = 3.4;

    /** The height at which every bar is shown and no name is shortened. */
    static double naturalHeight(Typesetter type, List<Datum> bars, double width) {
        return Math.max(1, bars.size()) * type.em() * (0.75 + 1.25 * RowNames.lines(type, labels(bars), width));
    }

    /** As many rows as fit into a box, the highlighted ones among them. */
    static BarRows fit(Canvas canvas, Box box, List<Datum> bars) {
        Typesetter type = canvas.type();
        double most = Math.max(HIGHEST, 0.5 + 1.25 * RowNames.lines(type, labels(bars), box.width()));
        Rows.Pitch pitch = new Rows.Pitch(LOWEST * type.em(), most * type.em());
        Rows<Datum> rows = Rows.fit(canvas, box, bars, pitch, Datum::highlighted);
        List<Datum> shown = rows.shown();
        return new BarRows(
                rows, RowNames.of(type, labels(shown), i -> shown.get(i).highlighted(), rows.pitch(), box.width()));
    }

    private static List<String> labels(List<Datum> bars) {
        return bars.stream().map(Datum::label).toList();
    }
}
