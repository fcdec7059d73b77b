package io.github.zongshu.charts;

import io.github.zongshu.chart.ColumnLineChart;
import io.github.zongshu.chart.Series;
import io.github.zongshu.value.Value;
import java.util.Objects;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/**
 * Quiet columns with their scale at the left, a line in the accent colour with its scale at the right. Where nothing is
 * negative, both scales share the grid lines.
 */
final class ColumnLineDrawer implements Drawer {
    private static final double BAR_SHARE = 0.6;

    private final ColumnLineChart chart;

    ColumnLineDrawer(ColumnLineChart chart) {
        this.chart = chart;
    }

    @Override
    public boolean hasData() {
        return Stream.of(chart.columns(), chart.line())
                .flatMap(series -> series.values().stream())
                .anyMatch(Objects::nonNull);
    }

    @Override
    public double naturalHeight(Typesetter type, double width) {
        return Math.max(16 * type.em(), Math.min(0.58 * width, 25 * type.em()));
    }

    @Override
    public void draw(Canvas canvas, Box box) {
        Typesetter type = canvas.type();
        double em = type.em();
        Key key = key(type, box.width());
        double height = box.height() - key.fit(box.width()) - 4 * em;
        Extent columns = extent(chart.columns());
        Extent line = extent(chart.line());
        ScalePair scales = ScalePair.of(columns, line, Grid.intervals(type, height));
        Grid bars = new Grid(scales.left(), type.mute());
        Grid levels =
                new Grid(scales.right(), type.mute().colored(canvas.palette().accent()));
        Upright frame = Upright.of(
                canvas,
                box,
                key,
                new Upright.Labels(chart.categories(), type.mute(), BAR_SHARE),
                new Upright.Margins(bars.labelWidth(type), 1.2 * em, levels.labelWidth(type), 0));
        Box data = frame.data();
        CategoryMarks columnMarks = frame.marks().range(scales.left());
        CategoryMarks lineMarks = frame.marks().range(scales.right());
        bars.drawLines(canvas, columnMarks, data);
        columnMarks.bars(canvas, chart.columns().values(), i -> canvas.palette().quiet());
        frame.drawBase(canvas, columnMarks);
        markMissing(canvas, columnMarks);
        lineMarks.line(canvas, chart.line().values(), canvas.palette().accent(), Canvas.pen(0.25 * em));
        lineMarks.dots(canvas, chart.line().values(), canvas.palette().accent());
        frame.write(canvas, box, 0);
        bars.writeLeft(canvas, columnMarks, data);
        levels.writeRight(canvas, lineMarks, data);
        LineLabels labels =
                new LineLabels(canvas, Box.between(data.x(), frame.body().y(), data.right(), data.bottom()));
        avoidColumns(labels, columnMarks);
        writeLast(canvas, lineMarks, labels);
    }

    private static Extent extent(Series series) {
        return Extent.of(series.values().stream().filter(Objects::nonNull));
    }

    private Key key(Typesetter type, double width) {
        Palette palette = type.palette();
        return new Key(type)
                .add(Key.Swatch.BLOCK, palette.quiet(), named(chart.columns(), "左轴"), width)
                .add(Key.Swatch.LINE, palette.accent(), named(chart.line(), "右轴"), width)
                .missing(IntStream.range(0, chart.categories().size()).anyMatch(this::missing), width);
    }

    /** The name with its measure word and its axis, since two axes stand side by side: 恳谈会（场，左轴）. */
    private static String named(Series series, String axis) {
        String unit = series.values().stream()
                .filter(Objects::nonNull)
                .map(value -> value.quantity().unit().text())
                .filter(text -> !text.isEmpty())
                .findFirst()
                .map(text -> text + "，")
                .orElse("");
        return series.name() + "（" + unit + axis + "）";
    }

    private boolean missing(int category) {
        return chart.columns().values().get(category) == null
                || chart.line().values().get(category) == null;
    }

    private void avoidColumns(LineLabels labels, CategoryMarks marks) {
        for (int i = 0; i < chart.categories().size(); i++) {
            Value value = chart.columns().values().get(i);
            if (value != null) {
                labels.avoid(marks.bandOf(i, value));
            }
        }
    }

    private void writeLast(Canvas canvas, CategoryMarks marks, LineLabels labels) {
        Points points = new Points(chart.line());
        labels.avoid(marks, chart.line());
        points.last().ifPresent(last -> {
            Value value = points.value(last);
            Style style = canvas.type().strong().colored(canvas.palette().accent());
            labels.writeSurelyAt(canvas.type().line(value.text(), style), marks.middle(last), marks.at(value));
            canvas.dot(marks.middle(last), marks.at(value), 0.4 * canvas.em(), style.color());
        });
    }

    /** A cross at the foot for a missing column; above it, in the line's colour, for a missing point of the line. */
    private void markMissing(Canvas canvas, CategoryMarks marks) {
        double em = canvas.em();
        for (int i = 0; i < chart.categories().size(); i++) {
            if (chart.columns().values().get(i) == null) {
                Missing.mark(
                        canvas,
                        marks.middle(i),
                        marks.at(0) - 0.6 * em,
                        canvas.palette().mute());
            }
            if (chart.line().values().get(i) == null) {
                Missing.mark(
                        canvas,
                        marks.middle(i),
                        marks.at(0) - 1.5 * em,
                        canvas.palette().accent());
            }
        }
    }
}
