package io.github.zongshu.charts;

import io.github.zongshu.chart.BarChart.Direction;
import io.github.zongshu.chart.Datum;
import io.github.zongshu.chart.DivergingBarChart;
import io.github.zongshu.charts.PlacedText.Anchor;
import io.github.zongshu.value.Value;
import java.awt.Color;
import java.util.ArrayList;
import java.util.List;

/** Gains to the right of a common zero, losses to its left, each name on the side that its bar leaves free. */
final class DivergingDrawer implements Drawer {
    private static final double BAR_SHARE = 0.62;
    private static final double GAP = 0.5;

    private final List<Datum> bars;

    DivergingDrawer(DivergingBarChart chart) {
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
        Typesetter type = canvas.type();
        double em = type.em();
        NamedRows<Datum> fitted = NamedRows.fit(canvas, box, bars);
        Rows<Datum> rows = fitted.rows();
        List<Datum> shown = rows.shown();
        RowNames names = fitted.names();
        List<Line> figures = new ArrayList<>();
        ValueRoom room = ValueRoom.fromZero();
        for (int i = 0; i < shown.size(); i++) {
            Datum bar = shown.get(i);
            figures.add(figure(type, bar));
            double figure = figures.get(i).width() + GAP * em;
            double name = Canvas.widthOf(names.names().get(i)) + GAP * em;
            boolean loss = isLoss(bar);
            room.need(number(bar), loss ? figure : 0, loss ? 0 : figure);
            room.need(0, loss ? 0 : name, loss ? name : 0);
        }
        double share = Math.min(BAR_SHARE, 1.9 * em / rows.pitch());
        CategoryMarks marks = new CategoryMarks(rows.box(), shown.size(), Direction.HORIZONTAL, share);
        room.fit(marks, rows.box().width());
        marks.bars(canvas, shown.stream().map(Datum::value).toList(), i -> color(canvas.palette(), shown.get(i)));
        canvas.plumb(
                marks.at(0),
                rows.box().y(),
                rows.box().bottom(),
                canvas.palette().ink(),
                Canvas.pen(em * 0.09));
        for (int i = 0; i < shown.size(); i++) {
            boolean loss = isLoss(shown.get(i));
            double side = (loss ? 1 : -1) * GAP * em;
            canvas.write(names.names().get(i), marks.at(0) + side, marks.middle(i), loss ? Anchor.START : Anchor.END);
            double end = marks.at(number(shown.get(i))) - side;
            canvas.write(figures.get(i), end, marks.middle(i), loss ? Anchor.END : Anchor.START);
        }
    }

    private static boolean isLoss(Datum bar) {
        return number(bar) < 0;
    }

    private static double number(Datum bar) {
        Value value = bar.value();
        return value == null ? 0 : value.quantity().value().doubleValue();
    }

    private static Line figure(Typesetter type, Datum bar) {
        Value value = bar.value();
        return value == null
                ? type.line(Missing.TEXT, type.mute())
                : type.line(Signed.text(value), bar.highlighted() ? type.figure() : type.strong());
    }

    private Color color(Palette palette, Datum bar) {
        boolean quiet = !bar.highlighted() && bars.stream().anyMatch(Datum::highlighted);
        Color full = isLoss(bar) ? palette.loss() : palette.accent();
        return quiet ? palette.tint(full, 0.5) : full;
    }
}
