package io.github.zongshu.charts;

import io.github.zongshu.charts.PlacedText.Anchor;
import java.math.BigDecimal;

/** The value axis of a vertical chart: few light lines, and their worth at the side. */
record Grid(Scale scale, Style style) {
    private static final double LEAST_DISTANCE = 2.5;

    /** How many intervals a height can show without crowding: 2 to 5. */
    static int intervals(Typesetter type, double height) {
        return (int) Math.max(2, Math.min(5, Math.floor(height / (LEAST_DISTANCE * type.em()))));
    }

    /** The room that the labels need beside the data, gap included. */
    double labelWidth(Typesetter type) {
        double widest = scale.ticks().stream()
                .mapToDouble(tick -> type.width(scale.label(tick), style))
                .max()
                .orElse(0);
        return widest + 0.6 * type.em();
    }

    /** Lines across the data, and a strong one at zero or a torn foot where the axis does not begin there. */
    void drawLines(Canvas canvas, CategoryMarks marks, Box data) {
        for (BigDecimal tick : scale.ticks()) {
            double y = marks.at(tick.doubleValue());
            canvas.level(data.x(), data.right(), y, canvas.palette().grid(), Canvas.pen(0.075 * canvas.em()));
        }
        if (scale.broken()) {
            Tear.level(canvas, data.x(), data.right(), data.bottom() + 0.02 * canvas.em());
        } else {
            canvas.level(data.x(), data.right(), marks.at(0), canvas.palette().ink(), Canvas.pen(0.11 * canvas.em()));
        }
    }

    /** The labels, right-aligned left of the data. */
    void writeLeft(Canvas canvas, CategoryMarks marks, Box data) {
        write(canvas, marks, data.x() - 0.5 * canvas.em(), Anchor.END);
    }

    /** The labels, left-aligned right of the data. */
    void writeRight(Canvas canvas, CategoryMarks marks, Box data) {
        write(canvas, marks, data.right() + 0.5 * canvas.em(), Anchor.START);
    }

    private void write(Canvas canvas, CategoryMarks marks, double x, Anchor anchor) {
        for (BigDecimal tick : scale.ticks()) {
            Line label = canvas.type().line(scale.label(tick), style);
            double y = marks.at(tick.doubleValue());
            // A key of many lines may leave a chart lower than its ticks need.
            if (canvas.isFree(label.box(Canvas.leftOf(label, x, anchor), y))) {
                canvas.write(label, x, y, anchor);
            }
        }
    }
}
