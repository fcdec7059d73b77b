package io.github.zongshu.charts;

import io.github.zongshu.charts.PlacedText.Anchor;
import java.awt.geom.Path2D;
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
            tear(canvas, data);
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
            canvas.write(canvas.type().line(scale.label(tick), style), x, marks.at(tick.doubleValue()), anchor);
        }
    }

    /** The sign of a broken axis: a zigzag at its foot. */
    private static void tear(Canvas canvas, Box data) {
        double em = canvas.em();
        Path2D zigzag = new Path2D.Double();
        double y = data.bottom() + 0.02 * em;
        zigzag.moveTo(data.x(), y);
        zigzag.lineTo(data.x() + 0.5 * em, y);
        zigzag.lineTo(data.x() + 0.75 * em, y - 0.45 * em);
        zigzag.lineTo(data.x() + 1.15 * em, y + 0.45 * em);
        zigzag.lineTo(data.x() + 1.4 * em, y);
        zigzag.lineTo(data.right(), y);
        canvas.stroke(zigzag, canvas.palette().mute(), 0.09 * em);
    }
}
