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
    private static final double BAR_SHARE = 0.62;
    private static final double GAP = 0.5;

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
        return BarRows.naturalHeight(type, bars, width);
    }

    @Override
    public void draw(Canvas canvas, Box box) {
        double em = canvas.em();
        BarRows fitted = BarRows.fit(canvas, box, bars);
        Rows<Datum> rows = fitted.rows();
        boolean ranked = bars.stream().anyMatch(Datum::highlighted);
        List<Datum> shown = rows.shown();
        RowNames names = fitted.names();
        List<Line> figures = rows.shown().stream()
                .map(bar -> figure(canvas.type(), bar, ranked))
                .toList();
        Box data = rows.box().inset(names.width(em), 0, 0, 0);
        CategoryMarks marks = new CategoryMarks(data, rows.shown().size(), Direction.HORIZONTAL, barShare(rows, em));
        ValueRoom room = ValueRoom.fromZero();
        for (int i = 0; i < shown.size(); i++) {
            double need = figures.get(i).width() + GAP * em;
            double number = number(shown.get(i));
            room.need(number, number < 0 ? need : 0, number < 0 ? 0 : need);
        }
        room.fit(marks, data.width());
        marks.bars(
                canvas,
                rows.shown().stream().map(Datum::value).toList(),
                i -> color(canvas.palette(), rows.shown().get(i), ranked));
        canvas.plumb(marks.at(0), data.y(), data.bottom(), canvas.palette().ink(), Canvas.pen(em * 0.09));
        names.write(canvas, data.x(), marks::middle);
        for (int i = 0; i < shown.size(); i++) {
            writeFigure(canvas, marks, rows.shown().get(i), figures.get(i), marks.middle(i));
        }
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

    private static double number(Datum bar) {
        Value value = bar.value();
        return value == null ? 0 : value.quantity().value().doubleValue();
    }

    private static void writeFigure(Canvas canvas, CategoryMarks marks, Datum bar, Line figure, double middle) {
        double number = number(bar);
        double gap = GAP * canvas.em();
        if (number < 0) {
            canvas.write(figure, marks.at(number) - gap, middle, Anchor.END);
        } else {
            canvas.write(figure, marks.at(number) + gap, middle, Anchor.START);
        }
    }
}
