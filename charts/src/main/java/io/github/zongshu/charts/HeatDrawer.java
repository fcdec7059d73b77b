package io.github.zongshu.charts;

import io.github.zongshu.chart.BarChart.Direction;
import io.github.zongshu.chart.HeatChart;
import io.github.zongshu.chart.Series;
import io.github.zongshu.charts.PlacedText.Anchor;
import io.github.zongshu.value.Value;
import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/** Cells tinted by their numbers. Where the numbers have no room in the cells, a key says what the tints mean. */
final class HeatDrawer implements Drawer {
    private static final double LOWEST = 1.4;
    private static final double HIGHEST = 3;
    private static final double SMALL = 0.85;
    private static final double BETWEEN = 0.12;

    private final HeatChart chart;
    private final int columns;

    HeatDrawer(HeatChart chart) {
        this.chart = chart;
        this.columns = Math.max(1, chart.columns().size());
    }

    @Override
    public boolean hasData() {
        return !chart.isEmpty();
    }

    private List<String> names() {
        return chart.rows().stream().map(Series::name).toList();
    }

    @Override
    public double naturalHeight(Typesetter type, double width) {
        double row = Math.max(2.2, 0.6 + 1.25 * RowNames.lines(type, names(), width));
        return (Math.max(1, chart.rows().size()) * row + 3 + Shade.keyHeight()) * type.em();
    }

    @Override
    public void draw(Canvas canvas, Box box) {
        Typesetter type = canvas.type();
        double em = type.em();
        double around = headHeight(type, box) + (Shade.keyHeight() + 0.4) * em;
        double guess = Math.clamp((box.height() - around) / chart.rows().size(), LOWEST * em, HIGHEST * em);
        double column = (box.width()
                        - RowNames.of(type, names(), i -> false, guess, box.width())
                                .width(em))
                / columns;
        double size = sizeIn(type, column);
        boolean crosses = size == 0 || type.width(Missing.TEXT, type.mute()) + 0.3 * em > column;
        Shade shade = new Shade(canvas.palette(), chart.values());
        Box body = box;
        if (size == 0 || (crosses && hasGaps())) {
            body = box.inset(0, Shade.keyHeight() * em, 0, 0);
            writeKey(canvas, shade, box, size == 0);
        }
        Rows<Series> rows = Rows.fit(
                canvas,
                body.inset(0, headHeight(type, box), 0, 0),
                chart.rows(),
                new Rows.Pitch(LOWEST * em, HIGHEST * em),
                row -> false);
        RowNames names = RowNames.of(
                type, rows.shown().stream().map(Series::name).toList(), i -> false, rows.pitch(), box.width());
        Box data = rows.box().inset(names.width(em), 0, 0, 0);
        CategoryMarks marks = new CategoryMarks(data, columns, Direction.VERTICAL, 1);
        names.write(canvas, data.x(), rows::middle);
        CategoryNames heads = heads(type, box).fit(marks.band(), marks::middle, data.x(), box.right());
        heads.write(canvas, data.y() - heads.height() - 0.25 * em);
        for (int r = 0; r < rows.shown().size(); r++) {
            Box band = new Box(data.x(), rows.middle(r) - rows.pitch() / 2, data.width(), rows.pitch());
            drawRow(canvas, band, rows.shown().get(r), shade, size);
        }
    }

    private void drawRow(Canvas canvas, Box band, Series row, Shade shade, double size) {
        double width = band.width() / columns;
        for (int c = 0; c < row.values().size(); c++) {
            Box cell = new Box(band.x() + c * width, band.y(), width, band.height());
            draw(canvas, cell.grown(-BETWEEN / 2 * canvas.em()), row.values().get(c), shade, size);
        }
    }

    private boolean hasGaps() {
        return chart.rows().stream().flatMap(row -> row.values().stream()).anyMatch(Objects::isNull);
    }

    /** One line of heads, or two where some are wider than a column is likely to be. */
    private int headLines(Typesetter type, Box box) {
        double band = box.width() * 0.8 / columns;
        return chart.columns().stream().anyMatch(head -> type.width(head, type.mute()) > band) ? 2 : 1;
    }

    private double headHeight(Typesetter type, Box box) {
        return headLines(type, box) * type.mute().leading() + 0.35 * type.em();
    }

    private CategoryNames heads(Typesetter type, Box box) {
        return CategoryNames.inLines(type, chart.columns(), type.mute(), headLines(type, box));
    }

    /** The text size in which all numbers fit into their cells; 0 if there is none. */
    private double sizeIn(Typesetter type, double band) {
        double widest = chart.values().stream()
                .mapToDouble(value -> type.width(value.text(), type.label()))
                .max()
                .orElse(0);
        double room = band - 0.45 * type.em();
        return widest <= room ? type.em() : widest * SMALL <= room ? SMALL * type.em() : 0;
    }

    private void writeKey(Canvas canvas, Shade shade, Box box, boolean tints) {
        Typesetter type = canvas.type();
        if (hasGaps()) {
            Line missing = type.line(Missing.KEY, type.mute());
            canvas.write(missing, box.x(), box.y() + 0.65 * type.em(), Anchor.START);
        }
        if (tints) {
            shade.writeKey(canvas, box.right(), box.y());
        }
    }

    private static void draw(Canvas canvas, Box cell, @Nullable Value value, Shade shade, double size) {
        Typesetter type = canvas.type();
        if (value == null) {
            Missing.frame(canvas, cell);
            Line words = type.line(Missing.TEXT, type.mute());
            if (size > 0 && words.width() + 0.2 * type.em() <= cell.width()) {
                canvas.write(words, cell.centerX(), cell.centerY(), Anchor.MIDDLE);
            } else {
                Missing.mark(
                        canvas, cell.centerX(), cell.centerY(), canvas.palette().mute());
            }
            return;
        }
        canvas.fill(cell.shape(), shade.of(value));
        if (size > 0) {
            Style style = type.label().sized(size).colored(canvas.palette().textOn(shade.of(value)));
            canvas.write(type.line(value.text(), style), cell.centerX(), cell.centerY(), Anchor.MIDDLE);
        }
    }
}
