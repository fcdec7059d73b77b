package io.github.zongshu.charts;

import io.github.zongshu.chart.Series;
import io.github.zongshu.chart.SeriesBarChart;
import io.github.zongshu.charts.PlacedText.Anchor;
import io.github.zongshu.value.Value;
import java.util.List;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;

/** Horizontal bars of several series in groups: the names of the groups at the left, figures at the ends of the bars. */
final class GroupedBarDrawer implements Drawer {
    private static final double THINNEST = 1.2;
    private static final double THICKEST = 1.9;
    /** Between two groups, in text sizes. */
    private static final double BETWEEN = 0.4;

    /** How much of a group is bars, where there is room for more than the thinnest. */
    private static final double SHARE = 0.72;

    private static final double GAP = 0.5;

    private final SeriesBarChart chart;
    private final int series;

    GroupedBarDrawer(SeriesBarChart chart) {
        this.chart = chart;
        this.series = Math.max(1, chart.series().size());
    }

    @Override
    public boolean hasData() {
        return !chart.isEmpty();
    }

    @Override
    public double naturalHeight(Typesetter type, double width) {
        double names = 0.4 + 1.25 * groups().lines(type, width);
        return Key.groups(type, chart.series(), width).fit(width)
                + Math.max(1, chart.categories().size()) * Math.max(names, 1.65 * series + 0.6) * type.em();
    }

    @Override
    public void draw(Canvas canvas, Box box) {
        Typesetter type = canvas.type();
        double em = type.em();
        Key key = Key.groups(type, chart.series(), box.width());
        Box body = box.inset(0, key.fit(box.width()), 0, 0);
        key.write(canvas, box.x(), box.y());
        Rows.Pitch pitch = new Rows.Pitch((THINNEST * series + BETWEEN) * em, (THICKEST * series + 1.2) * em);
        NamedRows<Integer> rows = NamedRows.fit(canvas, body, groups(), pitch);
        List<Integer> shown = rows.shown();
        CategoryMarks marks = rows.marks(em, Math.max(THINNEST * series * em / rows.pitch(), SHARE));
        List<Series> runs = chart.series().stream().map(run -> run.at(shown)).toList();
        ValueRoom room = ValueRoom.fromZero();
        for (Series run : runs) {
            for (Value value : run.values()) {
                double need = figure(type, value, isAfter(run)).width() + GAP * em;
                room.need(number(value), number(value) < 0 ? need : 0, number(value) < 0 ? 0 : need);
            }
        }
        room.fit(marks, rows.data(em).width());
        marks.groups(canvas, runs, i -> canvas.palette().group(i, series));
        rows.write(canvas, marks);
        for (int s = 0; s < runs.size(); s++) {
            Series run = runs.get(s);
            for (int i = 0; i < shown.size(); i++) {
                Value value = run.values().get(i);
                writeFigure(canvas, marks, value, figure(type, value, isAfter(run)), marks.middle(i, s, runs.size()));
            }
        }
    }

    private NamedRows.Items<Integer> groups() {
        List<Integer> all =
                IntStream.range(0, chart.categories().size()).boxed().toList();
        return new NamedRows.Items<>(all, chart.categories()::get, group -> false);
    }

    /** Of two series the second is what the chart is about, as its colour says. */
    private boolean isAfter(Series run) {
        return series == 2 && run.name().equals(chart.series().get(1).name());
    }

    private static Line figure(Typesetter type, @Nullable Value value, boolean strong) {
        return value == null
                ? type.line(Missing.TEXT, type.mute())
                : type.line(value.text(), strong ? type.strong() : type.label());
    }

    private static double number(@Nullable Value value) {
        return value == null ? 0 : value.quantity().value().doubleValue();
    }

    private static void writeFigure(
            Canvas canvas, CategoryMarks marks, @Nullable Value value, Line figure, double middle) {
        double side = (number(value) < 0 ? -GAP : GAP) * canvas.em();
        Anchor anchor = side < 0 ? Anchor.END : Anchor.START;
        canvas.write(figure, marks.at(number(value)) + side, middle, anchor);
    }
}
