package io.github.zongshu.charts;

import io.github.zongshu.chart.BarChart.Direction;
import io.github.zongshu.chart.ProgressChart;
import io.github.zongshu.chart.ProgressChart.Row;
import java.awt.Color;
import java.awt.geom.Rectangle2D;
import java.math.BigDecimal;
import java.util.List;

/**
 * A full track for each class of tasks, filled as far as they are done; name, counts and rate above it. What is wholly done
 * is in another colour.
 */
final class ProgressDrawer implements Drawer {
    private static final double ALL = 100;
    private static final BigDecimal HUNDRED = BigDecimal.valueOf(100);

    private final List<Row> rows;

    ProgressDrawer(ProgressChart chart) {
        this.rows = chart.rows();
    }

    @Override
    public boolean hasData() {
        return !rows.isEmpty();
    }

    @Override
    public double naturalHeight(Typesetter type, double width) {
        return TrackRows.naturalHeight(type, rows.size());
    }

    @Override
    public void draw(Canvas canvas, Box box) {
        Typesetter type = canvas.type();
        new TrackRows<Row>(
                        row -> type.line(row.label(), type.label()),
                        row -> figures(type, row),
                        (row, track) -> track(canvas, row, track))
                .draw(canvas, box, rows);
    }

    private static List<Line> figures(Typesetter type, Row row) {
        Style style = isDone(row) ? type.strong() : type.figure();
        return List.of(
                type.line(row.done().text() + " / " + row.total().text(), style),
                type.line(row.rate().text(), style));
    }

    /** The track is 100 %, unless some class did more than was asked for: then 100 % is marked by a notch. */
    private void track(Canvas canvas, Row row, Box track) {
        double most = rows.stream().mapToDouble(ProgressDrawer::rate).max().orElse(ALL);
        double whole = Math.max(ALL, most);
        CategoryMarks marks = new CategoryMarks(track, 1, Direction.HORIZONTAL, 1).range(0, whole);
        double end = marks.at(ALL);
        canvas.fill(
                new Rectangle2D.Double(track.x(), track.y(), end - track.x(), track.height()),
                canvas.palette().track());
        marks.bars(canvas, List.of(row.rate()), i -> color(canvas.palette(), row));
        if (whole > ALL) {
            canvas.plumb(end, track.y(), track.bottom(), canvas.palette().paper(), Canvas.pen(0.22 * canvas.em()));
        }
    }

    private static double rate(Row row) {
        return row.rate().quantity().value().doubleValue();
    }

    private static Color color(Palette palette, Row row) {
        return isDone(row) ? palette.good() : palette.accent();
    }

    private static boolean isDone(Row row) {
        return row.rate().quantity().value().compareTo(HUNDRED) >= 0;
    }
}
