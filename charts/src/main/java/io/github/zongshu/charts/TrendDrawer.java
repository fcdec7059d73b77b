package io.github.zongshu.charts;

import io.github.zongshu.chart.BarChart.Direction;
import io.github.zongshu.chart.Datum;
import io.github.zongshu.chart.Series;
import io.github.zongshu.chart.TrendChart;
import io.github.zongshu.message.Message;
import io.github.zongshu.value.Value;
import java.awt.BasicStroke;
import java.awt.Color;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/**
 * Lines over ordered categories. A single line carries its first, last, greatest and least figures; several carry their
 * names and last figures at their ends. Lines differ in dashes as well as in colour.
 */
final class TrendDrawer implements Drawer {
    private final TrendChart chart;
    private final boolean single;

    TrendDrawer(TrendChart chart) {
        this.chart = chart;
        this.single = chart.lines().size() == 1;
    }

    @Override
    public boolean hasData() {
        return chart.lines().stream().flatMap(line -> line.values().stream()).anyMatch(Objects::nonNull);
    }

    @Override
    public double naturalHeight(Typesetter type, double width) {
        return Math.max(15 * type.em(), Math.min(0.56 * width, 24 * type.em()));
    }

    @Override
    public void draw(Canvas canvas, Box box) {
        Typesetter type = canvas.type();
        double em = type.em();
        Key key = new Key(type);
        key.missing(IntStream.range(0, chart.categories().size()).anyMatch(this::missing), box.width());
        Box body = box.inset(0, key.fit(box.width()), 0, 0);
        Grid grid = new Grid(Scale.forLine(extent(), Grid.intervals(type, body.height() - 4 * em)), type.mute());
        EndLabels ends = new EndLabels(type, single ? List.of() : chart.lines(), canvas.palette()::line, box.width());
        double right = single ? 0.6 * em : ends.width();
        Box across = body.inset(grid.labelWidth(type), (single ? 1.8 : 0.7) * em, right, 0);
        CategoryMarks probe = marks(across);
        CategoryNames names = new CategoryNames(type, chart.categories(), type.mute(), box.height())
                .fit(probe.band(), probe::middle, box.x(), box.right());
        Box data = across.inset(0, 0, 0, names.height() + 0.6 * em);
        CategoryMarks marks = marks(data).range(grid.scale());
        grid.drawLines(canvas, marks, data);
        drawTargets(canvas, marks, data);
        markMissing(canvas, marks, data);
        drawLines(canvas, marks);
        key.write(canvas, box.x(), box.y());
        grid.writeLeft(canvas, marks, data);
        names.write(canvas, data.bottom() + 0.55 * em);
        ends.write(canvas, marks, data, Box.between(0, body.y(), 0, data.bottom() + 0.5 * em));
        writeLabels(canvas, marks, Box.between(data.x(), body.y(), single ? box.right() : data.right(), data.bottom()));
    }

    private CategoryMarks marks(Box data) {
        return new CategoryMarks(data, chart.categories().size(), Direction.VERTICAL, 1);
    }

    private Extent extent() {
        return Extent.of(chart.values());
    }

    private boolean missing(int category) {
        return chart.lines().stream().anyMatch(line -> line.values().get(category) == null);
    }

    private void drawTargets(Canvas canvas, CategoryMarks marks, Box data) {
        float em = (float) canvas.em();
        BasicStroke dashed = Canvas.pen(0.16 * em, 0.6f * em, 0.35f * em);
        chart.targets().stream()
                .flatMap(target -> Stream.ofNullable(target.value()))
                .forEach(level -> canvas.level(
                        data.x(),
                        data.right(),
                        marks.at(level),
                        canvas.palette().good(),
                        dashed));
    }

    private void drawLines(Canvas canvas, CategoryMarks marks) {
        for (int i = chart.lines().size() - 1; i >= 0; i--) {
            Series line = chart.lines().get(i);
            marks.line(canvas, line.values(), canvas.palette().line(i), pen(canvas.em(), i));
            Points points = new Points(line);
            Color color = canvas.palette().line(i);
            points.last()
                    .ifPresent(last ->
                            canvas.dot(marks.middle(last), marks.at(points.value(last)), 0.4 * canvas.em(), color));
        }
    }

    /** How the n-th line is dashed. */
    static BasicStroke pen(double em, int line) {
        float unit = (float) em;
        double width = 0.25 * em;
        return switch (line % 5) {
            case 1 -> Canvas.pen(width, 0.9f * unit, 0.3f * unit);
            case 2 -> Canvas.pen(width, 0.3f * unit, 0.25f * unit);
            case 3 -> Canvas.pen(width, 1.1f * unit, 0.3f * unit, 0.3f * unit, 0.3f * unit);
            case 4 -> Canvas.pen(width, 1.8f * unit, 0.5f * unit);
            default -> Canvas.pen(width);
        };
    }

    private void writeLabels(Canvas canvas, CategoryMarks marks, Box limits) {
        LineLabels labels = new LineLabels(canvas, limits);
        chart.lines().forEach(line -> labels.avoid(marks, line));
        if (single) {
            LineFigures.writeLast(canvas, marks, chart.lines().get(0), labels);
        }
        chart.targets().forEach(target -> writeTarget(canvas, marks, labels, target));
        chart.notes().forEach(note -> writeNote(canvas, marks, labels, note));
        if (single) {
            LineFigures.writeTurns(canvas, marks, chart.lines().get(0), labels);
        }
    }

    /** What happened, led to the first line that has a number there, or to the foot of the chart. */
    private void writeNote(Canvas canvas, CategoryMarks marks, LineLabels labels, TrendChart.Note note) {
        Typesetter type = canvas.type();
        double x = marks.middle(note.category());
        Optional<Value> point = chart.lines().stream()
                .flatMap(line -> Stream.ofNullable(line.values().get(note.category())))
                .findFirst();
        if (point.isEmpty() || !labels.writeLed(type.line(note.text(), type.label()), x, marks.at(point.get()))) {
            type.notice(
                    "chart-label-left-out",
                    note.text(),
                    new Message(
                            "图太小，没有写上说明：" + note.text(),
                            "A note has no room because the chart is too small: " + note.text()));
        }
    }

    private static void writeTarget(Canvas canvas, CategoryMarks marks, LineLabels labels, Datum target) {
        Value level = target.value();
        if (level == null) {
            return;
        }
        Typesetter type = canvas.type();
        Style style =
                type.strong().sized(0.94 * type.em()).colored(canvas.palette().good());
        Line words = type.line(target.label() + " " + level.text(), style);
        if (!labels.writeAlong(words, marks.at(level))) {
            type.notice(
                    "chart-label-left-out",
                    target.label(),
                    new Message(
                            "图太小，目标线没有标注：" + target.label() + level.text(),
                            "The target line has no label because the chart is too small: " + target.label()
                                    + level.text()));
        }
    }

    private void markMissing(Canvas canvas, CategoryMarks marks, Box data) {
        IntStream.range(0, chart.categories().size())
                .filter(this::missing)
                .forEach(i -> Missing.mark(
                        canvas,
                        marks.middle(i),
                        data.bottom() - 0.6 * canvas.em(),
                        canvas.palette().mute()));
    }
}
