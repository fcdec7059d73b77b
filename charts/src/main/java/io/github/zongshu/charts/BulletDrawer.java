package io.github.zongshu.charts;

import io.github.zongshu.chart.BarChart.Direction;
import io.github.zongshu.chart.BulletChart;
import io.github.zongshu.chart.BulletChart.Row;
import io.github.zongshu.value.Value;
import java.awt.geom.Rectangle2D;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * A bar for what was reached, on a track that shows what was aimed at, and a mark across it at the target. What reached its
 * target is in another colour. Numbers of different units are each drawn as a share of their own target.
 */
final class BulletDrawer implements Drawer {
    private static final double BAR_SHARE = 0.56;

    private final BulletChart chart;
    private final boolean oneUnit;

    BulletDrawer(BulletChart chart) {
        this.chart = chart;
        this.oneUnit = chart.isOneUnit();
    }

    @Override
    public boolean hasData() {
        return !chart.isEmpty();
    }

    @Override
    public double naturalHeight(Typesetter type, double width) {
        return TrackRows.naturalHeight(type, chart.rows().size());
    }

    @Override
    public void draw(Canvas canvas, Box box) {
        Typesetter type = canvas.type();
        double most = chart.rows().stream()
                .mapToDouble(row -> Math.max(amount(row, row.value()), amount(row, row.target())))
                .max()
                .orElse(1);
        new TrackRows<Row>(
                        row -> type.line(row.label(), row.highlighted() ? type.strong() : type.label()),
                        row -> figures(type, row),
                        (row, track) -> track(canvas, row, track, most > 0 ? most : 1))
                .draw(canvas, box, chart.rows());
    }

    private boolean isReached(Row row) {
        return row.target() != null && row.value() != null && amount(row, row.value()) >= amount(row, row.target());
    }

    private List<Line> figures(Typesetter type, Row row) {
        List<Line> figures = new ArrayList<>();
        Value value = row.value();
        Style style = isReached(row) ? type.strong() : type.figure();
        figures.add(value == null ? type.line(Missing.TEXT, type.mute()) : type.line(value.text(), style));
        Value target = row.target();
        if (target != null) {
            figures.add(type.line("目标 " + target.text(), type.mute().sized(type.em())));
        }
        return figures;
    }

    /** How long a number is drawn: as it is, or, with other units beside it, as a share of its row's target. */
    private double amount(Row row, @Nullable Value value) {
        if (value == null) {
            return 0;
        }
        double number = value.quantity().value().doubleValue();
        if (oneUnit) {
            return number;
        }
        Value target = row.target();
        double whole = target == null ? 0 : target.quantity().value().doubleValue();
        return whole > 0 ? number / whole : 0;
    }

    private void track(Canvas canvas, Row row, Box track, double most) {
        double em = canvas.em();
        Palette palette = canvas.palette();
        CategoryMarks marks = new CategoryMarks(track, 1, Direction.HORIZONTAL, BAR_SHARE).range(0, most);
        Box bar = track.inset(0, track.height() * (1 - BAR_SHARE) / 2, 0, track.height() * (1 - BAR_SHARE) / 2);
        canvas.fill(
                track.inset(0, track.height() * 0.1, 0, track.height() * 0.1).shape(), palette.track());
        double reached = amount(row, row.value());
        double aimed = amount(row, row.target());
        double end = marks.at(reached);
        canvas.fill(
                new Rectangle2D.Double(bar.x(), bar.y(), end - bar.x(), bar.height()),
                isReached(row) ? palette.good() : palette.accent());
        if (row.target() != null && aimed > 0) {
            double x = Math.min(marks.at(aimed), track.right() - 0.14 * em);
            double over = 0.22 * em;
            canvas.plumb(x, track.y() - over, track.bottom() + over, palette.paper(), Canvas.pen(0.62 * em));
            canvas.plumb(x, track.y() - over, track.bottom() + over, palette.ink(), Canvas.pen(0.26 * em));
        }
    }
}
