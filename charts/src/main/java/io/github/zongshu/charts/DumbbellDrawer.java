package io.github.zongshu.charts;

import io.github.zongshu.chart.DumbbellChart;
import io.github.zongshu.chart.DumbbellChart.Row;
import io.github.zongshu.charts.PlacedText.Anchor;
import io.github.zongshu.value.Value;
import java.awt.Color;
import java.util.List;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** Two dots a row, joined by a stroke; each figure on the outer side of its dot. */
final class DumbbellDrawer implements Drawer {
    private static final double RADIUS = 0.55;
    private static final double GAP = 0.45;

    private final DumbbellChart chart;
    private final List<Row> all;

    DumbbellDrawer(DumbbellChart chart) {
        this.chart = chart;
        this.all = chart.drawn();
    }

    @Override
    public boolean hasData() {
        return !chart.isEmpty();
    }

    @Override
    public double naturalHeight(Typesetter type, double width) {
        double rows = Math.max(1, all.size()) * (1.4 + 1.25 * items().lines(type, width));
        return key(type, width).fit(width) + type.em() * rows;
    }

    private NamedRows.Items<Row> items() {
        return new NamedRows.Items<>(all, Row::label, Row::highlighted);
    }

    private Key key(Typesetter type, double width) {
        Palette palette = type.palette();
        return new Key(type)
                .add(Key.Swatch.DOT, palette.quiet(), chart.before(), width)
                .add(Key.Swatch.DOT, palette.accent(), chart.after(), width);
    }

    @Override
    public void draw(Canvas canvas, Box box) {
        Typesetter type = canvas.type();
        double em = type.em();
        Key key = key(type, box.width());
        Box body = box.inset(0, key.fit(box.width()), 0, 0);
        key.write(canvas, box.x(), box.y());
        double most = 4.1 + 1.25 * items().lines(type, box.width());
        NamedRows<Row> rows = NamedRows.fit(canvas, body, items(), new Rows.Pitch(1.35 * em, most * em));
        List<Row> shown = rows.shown();
        Box data = rows.data(em);
        List<Ends> ends = shown.stream().map(row -> Ends.of(type, row)).toList();
        CategoryMarks marks = rows.marks(em, 1);
        boolean broken = Scale.forLine(Extent.of(chart.values()), 4).broken();
        ValueRoom room = broken ? new ValueRoom() : ValueRoom.fromZero();
        double beside = (RADIUS + GAP) * em;
        for (Ends pair : ends) {
            room.need(pair.low(), width(pair.left(), beside), broken ? beside : RADIUS * em);
            room.need(pair.high(), broken ? beside : RADIUS * em, width(pair.right(), beside));
        }
        room.fit(marks, data.width());
        if (broken) {
            Tear.plumb(canvas, data.x(), data.y(), data.bottom());
        }
        rows.names().write(canvas, data.x(), marks::middle);
        for (int i = 0; i < shown.size(); i++) {
            guide(canvas, data.x(), marks.at(ends.get(i).low()), ends.get(i).left(), marks.middle(i));
            draw(canvas, marks, i, shown.get(i), ends.get(i));
        }
    }

    private static double width(Line line, double beside) {
        return line.runs().isEmpty() ? beside : line.width() + beside;
    }

    /**
     * Where a row begins and ends, and the words at both ends.
     *
     * @param low the smaller value; 0 where nothing was reported
     * @param high the larger value
     */
    private record Ends(double low, double high, Line left, Line right) {
        static Ends of(Typesetter type, Row row) {
            Line before = words(type, row.before(), type.mute().sized(type.em()));
            Style strong = row.highlighted() ? type.figure() : type.strong();
            Line after = words(type, row.after(), strong);
            double first = number(row.before(), row.after());
            double last = number(row.after(), row.before());
            return first <= last ? new Ends(first, last, before, after) : new Ends(last, first, after, before);
        }

        private static Line words(Typesetter type, @Nullable Value value, Style style) {
            return value == null ? type.line(Missing.TEXT, type.mute()) : type.line(value.text(), style);
        }

        private static double number(@Nullable Value value, @Nullable Value other) {
            Value known = value == null ? other : value;
            return known == null ? 0 : known.quantity().value().doubleValue();
        }
    }

    /** A hairline from the name to the first figure, which may be far away. */
    private static void guide(Canvas canvas, double left, double dot, Line figure, double y) {
        double right = dot - width(figure, (RADIUS + GAP) * canvas.em()) - GAP * canvas.em();
        if (right > left) {
            canvas.level(left, right, y, canvas.palette().grid(), Canvas.pen(0.075 * canvas.em()));
        }
    }

    private void draw(Canvas canvas, CategoryMarks marks, int index, Row row, Ends ends) {
        double em = canvas.em();
        double y = marks.middle(index);
        Palette palette = canvas.palette();
        canvas.level(marks.at(ends.low()), marks.at(ends.high()), y, palette.track(), Canvas.pen(0.5 * em));
        Stream.ofNullable(row.before()).forEach(v -> canvas.dot(marks.at(v), y, RADIUS * em, palette.quiet()));
        Stream.ofNullable(row.after()).forEach(v -> canvas.dot(marks.at(v), y, RADIUS * em, color(palette, row)));
        double beside = (RADIUS + GAP) * em;
        canvas.write(ends.left(), marks.at(ends.low()) - beside, y, Anchor.END);
        canvas.write(ends.right(), marks.at(ends.high()) + beside, y, Anchor.START);
    }

    private Color color(Palette palette, Row row) {
        boolean quiet = !row.highlighted() && all.stream().anyMatch(Row::highlighted);
        return quiet ? palette.tint(palette.accent(), 0.45) : palette.accent();
    }
}
