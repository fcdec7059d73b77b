package io.github.zongshu.charts;

import io.github.zongshu.chart.BarChart.Direction;
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
        double names = 0.4 + 1.25 * RowNames.lines(type, chart.categories(), width);
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
        List<Integer> groups =
                IntStream.range(0, chart.categories().size()).boxed().toList();
        Rows.Pitch pitch = new Rows.Pitch((THINNEST * series + BETWEEN) * em, (THICKEST * series + 1.2) * em);
        Rows<Integer> rows = Rows.fit(canvas, body, groups, pitch, group -> false);
        List<Integer> shown = rows.shown();
        List<String> labels = shown.stream().map(chart.categories()::get).toList();
        RowNames names = RowNames.of(type, labels, i -> false, rows.pitch(), box.width());
        Box data = rows.box().inset(names.width(em), 0, 0, 0);
        CategoryMarks marks = new CategoryMarks(
                data,
                shown.size(),
                Direction.HORIZONTAL,
                1 - BETWEEN * em / rows.pitch() * (1 + 0.5 * (rows.pitch() / em / series - THINNEST)));
        List<Series> runs = chart.series().stream().map(run -> run.at(shown)).toList();
        ValueRoom room = ValueRoom.fromZero();
        runs.stream().flatMap(run -> run.values().stream()).forEach(value -> {
            double need = figure(type, value).width() + GAP * em;
            room.need(number(value), number(value) < 0 ? need : 0, number(value) < 0 ? 0 : need);
        });
        room.fit(marks, data.width());
        marks.groups(canvas, runs, i -> canvas.palette().group(i, series));
        canvas.plumb(marks.at(0), data.y(), data.bottom(), canvas.palette().ink(), Canvas.pen(em * 0.09));
        names.write(canvas, data.x(), marks::middle);
        for (int i = 0; i < shown.size(); i++) {
            for (int s = 0; s < runs.size(); s++) {
                writeFigure(canvas, marks, runs.get(s).values().get(i), marks.middle(i, s, runs.size()));
            }
        }
    }

    private static Line figure(Typesetter type, @Nullable Value value) {
        return value == null ? type.line(Missing.TEXT, type.mute()) : type.line(value.text(), type.label());
    }

    private static double number(@Nullable Value value) {
        return value == null ? 0 : value.quantity().value().doubleValue();
    }

    private static void writeFigure(Canvas canvas, CategoryMarks marks, @Nullable Value value, double middle) {
        double side = (number(value) < 0 ? -GAP : GAP) * canvas.em();
        Anchor anchor = side < 0 ? Anchor.END : Anchor.START;
        canvas.write(figure(canvas.type(), value), marks.at(number(value)) + side, middle, anchor);
    }
}
