package io.github.zongshu.charts;

import io.github.zongshu.chart.BarChart;
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
        return NamedRows.naturalHeight(type, bars, width);
    }

    @Override
    public void draw(Canvas canvas, Box box) {
        double em = canvas.em();
        NamedRows<Datum> rows = NamedRows.fit(canvas, box, bars);
        boolean ranked = bars.stream().anyMatch(Datum::highlighted);
        List<Datum> shown = rows.shown();
        List<Line> figures =
                shown.stream().map(bar -> figure(canvas.type(), bar, ranked)).toList();
        CategoryMarks marks = rows.marks(em, Math.min(BAR_SHARE, 1.9 * em / rows.pitch()));
        ValueRoom room = ValueRoom.fromZero();
        for (int i = 0; i < shown.size(); i++) {
            double need = figures.get(i).width() + GAP * em;
            double number = number(shown.get(i));
            room.need(number, number < 0 ? need : 0, number < 0 ? 0 : need);
        }
        room.fit(marks, rows.data(em).width());
        marks.bars(
                canvas, shown.stream().map(Datum::value).toList(), i -> color(canvas.palette(), shown.get(i), ranked));
        rows.write(canvas, marks);
        for (int i = 0; i < shown.size(); i++) {
            writeFigure(canvas, marks, shown.get(i), figures.get(i), marks.middle(i));
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
