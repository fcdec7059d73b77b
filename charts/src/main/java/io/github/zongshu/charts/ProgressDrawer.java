package io.github.zongshu.charts;

import io.github.zongshu.chart.BarChart.Direction;
import io.github.zongshu.chart.ProgressChart;
import io.github.zongshu.chart.ProgressChart.Row;
import io.github.zongshu.charts.PlacedText.Anchor;
import java.awt.Color;
import java.awt.geom.Rectangle2D;
import java.math.BigDecimal;
import java.util.List;

/**
 * A full track for each class of tasks, filled as far as they are done; name, counts and rate above it. What is wholly done
 * is in another colour. Where rows are many, names move to the left of their tracks.
 */
final class ProgressDrawer implements Drawer {
    private static final double ALL = 100;
    private static final BigDecimal HUNDRED = BigDecimal.valueOf(100);
    private static final double ROOMY = 3.1;

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
        return Math.max(1, rows.size()) * 4.4 * type.em();
    }

    @Override
    public void draw(Canvas canvas, Box box) {
        double em = canvas.em();
        boolean roomy = rows.size() * ROOMY * em <= box.height();
        Rows.Pitch pitch = roomy ? new Rows.Pitch(ROOMY * em, 5.4 * em) : new Rows.Pitch(1.4 * em, 2.2 * em);
        Rows<Row> fitting = Rows.fit(canvas, box, rows, pitch, row -> false);
        if (roomy) {
            drawAbove(canvas, fitting);
        } else {
            drawBeside(canvas, fitting);
        }
    }

    private void drawAbove(Canvas canvas, Rows<Row> fitting) {
        Typesetter type = canvas.type();
        double em = type.em();
        Box box = fitting.box();
        double bar = Math.min(1.7 * em, fitting.pitch() - 1.75 * em);
        for (int i = 0; i < fitting.shown().size(); i++) {
            Row row = fitting.shown().get(i);
            double top = fitting.middle(i) - (bar + 1.45 * em) / 2;
            Line figures = type.line(figures(row), type.figure());
            canvas.write(figures, box.right(), top + 0.6 * em, Anchor.END);
            List<Line> name = type.wrap(row.label(), type.label(), box.width() - figures.width() - em, 1);
            canvas.write(name, box.x(), top + 0.6 * em, Anchor.START);
            track(canvas, row, new Box(box.x(), top + 1.45 * em, box.width(), bar));
        }
    }

    private void drawBeside(Canvas canvas, Rows<Row> fitting) {
        Typesetter type = canvas.type();
        double em = type.em();
        Box box = fitting.box();
        List<Line> figures = fitting.shown().stream()
                .map(row -> type.line(figures(row), type.figure()))
                .toList();
        List<List<Line>> names = fitting.shown().stream()
                .map(row -> type.wrap(row.label(), type.label(), box.width() * 0.36, 1))
                .toList();
        double left = names.stream().mapToDouble(Canvas::widthOf).max().orElse(0) + 0.75 * em;
        Box tracks = box.inset(left, 0, Canvas.widthOf(figures) + 0.75 * em, 0);
        double bar = Math.min(fitting.pitch() * 0.66, 1.5 * em);
        for (int i = 0; i < figures.size(); i++) {
            double middle = fitting.middle(i);
            canvas.write(names.get(i), tracks.x() - 0.75 * em, middle, Anchor.END);
            canvas.write(figures.get(i), box.right(), middle, Anchor.END);
            track(canvas, fitting.shown().get(i), new Box(tracks.x(), middle - bar / 2, tracks.width(), bar));
        }
    }

    private static String figures(Row row) {
        return row.done().text() + " / " + row.total().text() + "\u2003"
                + row.rate().text();
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
        return row.rate().quantity().value().compareTo(HUNDRED) >= 0 ? palette.good() : palette.accent();
    }
}
