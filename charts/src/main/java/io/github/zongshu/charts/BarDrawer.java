package io.github.zongshu.charts;

import io.github.zongshu.chart.BarChart;
import io.github.zongshu.chart.BarChart.Direction;
import io.github.zongshu.chart.Datum;
import io.github.zongshu.charts.PlacedText.Anchor;
import io.github.zongshu.value.Value;
import java.awt.Color;
import java.util.List;

/**
 * Horizontal bars: names at the left, figures at the ends of the bars. There is no axis of values, because every bar carries
 * its figure. What the chart is about is in the accent colour; if it is about no one, all bars are.
 */
final class BarDrawer implements Drawer {
    private static final double NAMES_AT_MOST = 0.38;
    private static final double BAR_SHARE = 0.62;
    private static final int NAME_LINES = 3;
    private final List<Datum> bars;

    BarDrawer(BarChart chart) {
        this.bars = chart.drawn();
    }

    @Override
    public boolean hasData() {
        return bars.stream().anyMatch(bar -> bar.value() != null);
    }

    @Override
    public double naturalHeight(Typesetter type, double width) {
        return Math.max(1, bars.size()) * type.em() * (0.75 + 1.25 * nameLines(type, width));
    }

    /** How many lines the longest name wants, 1 to 3. */
    private int nameLines(Typesetter type, double width) {
        double longest = bars.stream()
                .mapToDouble(bar -> type.width(bar.label(), type.strong()))
                .max()
                .orElse(0);
        return (int) Math.max(1, Math.min(NAME_LINES, Math.ceil(longest / (width * NAMES_AT_MOST))));
    }

    @Override
    public void draw(Canvas canvas, Box box) {
        double em = canvas.em();
        double most = Math.max(3.4, 0.5 + 1.25 * nameLines(canvas.type(), box.width()));
        Rows<Datum> rows = Rows.fit(canvas, box, bars, new Rows.Pitch(1.2 * em, most * em), Datum::highlighted);
        boolean ranked = bars.stream().anyMatch(Datum::highlighted);
        List<List<Line>> names = rows.shown().stream()
                .map(bar -> name(canvas.type(), bar, rows, box))
                .toList();
        List<Line> figures = rows.shown().stream()
                .map(bar -> figure(canvas.type(), bar, ranked))
                .toList();
        double left = names.stream().mapToDouble(Canvas::widthOf).max().orElse(0) + 0.75 * em;
        Box data = rows.box().inset(left, 0, 0, 0);
        CategoryMarks marks = new CategoryMarks(data, rows.shown().size(), Direction.HORIZONTAL, barShare(rows, em));
        new BarRoom(rows.shown(), figures, 0.5 * em).fit(marks, data.width());
        marks.bars(
                canvas,
                rows.shown().stream().map(Datum::value).toList(),
                i -> color(canvas.palette(), rows.shown().get(i), ranked));
        canvas.plumb(marks.at(0), data.y(), data.bottom(), canvas.palette().ink(), Canvas.pen(em * 0.09));
        for (int i = 0; i < names.size(); i++) {
            canvas.write(names.get(i), data.x() - 0.75 * em, marks.middle(i), Anchor.END);
            writeFigure(canvas, marks, rows.shown().get(i), figures.get(i), marks.middle(i));
        }
    }

    private static List<Line> name(Typesetter type, Datum bar, Rows<Datum> rows, Box box) {
        int lines =
                (int) Math.floor((rows.pitch() - 0.2 * type.em()) / type.label().leading());
        Style style = bar.highlighted() ? type.strong() : type.label();
        double share = lines <= 1 ? NAMES_AT_MOST * 1.2 : NAMES_AT_MOST;
        return type.wrap(bar.label(), style, box.width() * share, Math.min(NAME_LINES, Math.max(1, lines)));
    }

    private static Line figure(Typesetter type, Datum bar, boolean ranked) {
        Value value = bar.value();
        if (value == null) {
            return type.line(Missing.TEXT, type.mute());
        }
        Style style = bar.highlighted() ? type.figure() : ranked ? type.label() : type.strong();
        return type.line(value.text(), style);
    }

    private static Color color(Palette palette, Datum bar, boolean ranked) {
        return ranked && !bar.highlighted() ? palette.quiet() : palette.accent();
    }

    private static double barShare(Rows<Datum> rows, double em) {
        return Math.min(BAR_SHARE, 1.9 * em / rows.pitch());
    }

    private static void writeFigure(Canvas canvas, CategoryMarks marks, Datum bar, Line figure, double middle) {
        Value value = bar.value();
        double gap = 0.5 * canvas.em();
        if (value != null && value.quantity().value().signum() < 0) {
            canvas.write(figure, marks.at(value) - gap, middle, Anchor.END);
        } else {
            canvas.write(figure, (value == null ? marks.at(0) : marks.at(value)) + gap, middle, Anchor.START);
        }
    }
}
