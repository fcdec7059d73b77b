package io.github.zongshu.charts;

import io.github.zongshu.chart.Series;
import io.github.zongshu.chart.SeriesBarChart;
import io.github.zongshu.charts.PlacedText.Anchor;
import io.github.zongshu.value.Value;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/** Columns of several series in groups. Where every column has room for its figure, the figures replace the axis. */
final class GroupedColumnDrawer implements Drawer {
    private static final double GROUP_SHARE = 0.76;
    private static final double WIDEST_COLUMN = 5;

    private final SeriesBarChart chart;
    private final int series;

    GroupedColumnDrawer(SeriesBarChart chart) {
        this.chart = chart;
        this.series = Math.max(1, chart.series().size());
    }

    @Override
    public boolean hasData() {
        return !chart.isEmpty();
    }

    @Override
    public double naturalHeight(Typesetter type, double width) {
        return Key.groups(type, chart.series(), width).fit(width) + Upright.naturalHeight(type, width);
    }

    @Override
    public void draw(Canvas canvas, Box box) {
        Typesetter type = canvas.type();
        double em = type.em();
        int groups = chart.categories().size();
        double share = Math.min(GROUP_SHARE, WIDEST_COLUMN * series * em * groups / box.width());
        boolean direct = chart.series().stream()
                .flatMap(run -> run.values().stream())
                .allMatch(v -> figure(type, v).width() + 0.25 * em <= box.width() * share / groups / series);
        Key key = Key.groups(type, chart.series(), box.width());
        key.missing(!direct && hasGaps(), box.width());
        Extent extent = Extent.of(chart.values());
        double height = box.height() - key.fit(box.width()) - 4 * em;
        Grid grid = new Grid(Scale.fromZero(extent, Grid.intervals(type, height)), type.mute());
        double below = extent.low().signum() < 0 ? 1.35 * em : 0;
        Upright frame = Upright.of(
                canvas,
                box,
                key,
                new Upright.Labels(chart.categories(), type.label(), share),
                new Upright.Margins(direct ? 0 : grid.labelWidth(type), 1.35 * em, 0, below));
        CategoryMarks marks = frame.marks(canvas, grid, extent, direct);
        marks.groups(canvas, chart.series(), i -> canvas.palette().group(i, series));
        frame.drawBase(canvas, marks);
        frame.write(canvas, box, below);
        chart.series().forEach(run -> write(canvas, marks, run, direct));
    }

    private boolean hasGaps() {
        return chart.series().stream().flatMap(run -> run.values().stream()).anyMatch(Objects::isNull);
    }

    private static Line figure(Typesetter type, @Nullable Value value) {
        return value == null ? type.line(Missing.TEXT, type.mute()) : type.line(value.text(), type.label());
    }

    private void write(Canvas canvas, CategoryMarks marks, Series run, boolean direct) {
        double em = canvas.em();
        int index = chart.series().indexOf(run);
        for (int group = 0; group < run.values().size(); group++) {
            Value value = run.values().get(group);
            double x = marks.middle(group, index, series);
            if (direct) {
                double at = value == null ? marks.at(0) : marks.at(value);
                boolean negative = value != null && value.quantity().value().signum() < 0;
                canvas.write(figure(canvas.type(), value), x, at + (negative ? 0.78 : -0.78) * em, Anchor.MIDDLE);
            } else if (value == null) {
                Missing.mark(canvas, x, marks.at(0) - 0.6 * em, canvas.palette().mute());
            }
        }
    }
}
