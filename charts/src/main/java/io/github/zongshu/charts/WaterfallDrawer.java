package io.github.zongshu.charts;

import io.github.zongshu.chart.Datum;
import io.github.zongshu.chart.WaterfallChart;
import io.github.zongshu.charts.PlacedText.Anchor;
import io.github.zongshu.value.Value;
import java.awt.Color;
import java.awt.geom.Rectangle2D;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.IntStream;

/**
 * Columns that hang where the one before left off, joined by broken lines. Where each has room for its figure, the figures
 * replace the axis.
 */
final class WaterfallDrawer implements Drawer {
    private static final double SHARE = 0.62;
    private static final double WIDEST = 5.5;

    /**
     * A bar.
     *
     * @param from where it begins
     * @param to where it ends, and the next one begins
     * @param level whether it stands on zero
     */
    private record Bar(Datum datum, double from, double to, boolean level) {
        double top() {
            return Math.max(from, to);
        }

        boolean known() {
            return datum.value() != null;
        }
    }

    private final WaterfallChart chart;
    private final List<Bar> bars = new ArrayList<>();

    WaterfallDrawer(WaterfallChart chart) {
        this.chart = chart;
        List<Datum> drawn = chart.drawn();
        double at = 0;
        for (int i = 0; i < drawn.size(); i++) {
            Datum datum = drawn.get(i);
            boolean level = i == 0 || i == drawn.size() - 1;
            double number = number(datum);
            boolean unknown = datum.value() == null;
            double from = level && !unknown ? 0 : at;
            at = unknown ? at : level ? number : at + number;
            bars.add(new Bar(datum, from, at, level));
        }
    }

    private static double number(Datum datum) {
        Value value = datum.value();
        return value == null ? 0 : value.quantity().value().doubleValue();
    }

    @Override
    public boolean hasData() {
        return !chart.isEmpty();
    }

    @Override
    public double naturalHeight(Typesetter type, double width) {
        return Upright.naturalHeight(type, width);
    }

    @Override
    public void draw(Canvas canvas, Box box) {
        Typesetter type = canvas.type();
        double em = type.em();
        List<Line> figures = bars.stream().map(bar -> figure(type, bar)).toList();
        boolean direct = figures.stream().allMatch(f -> f.width() + 0.4 * em <= box.width() / bars.size());
        Extent extent = extent();
        Grid grid = new Grid(Scale.fromZero(extent, Grid.intervals(type, box.height() - 5 * em)), type.mute());
        Key key = new Key(type);
        key.missing(!direct && bars.stream().anyMatch(bar -> !bar.known()), box.width());
        List<String> names = bars.stream().map(bar -> bar.datum().label()).toList();
        double share = Math.min(SHARE, WIDEST * em * bars.size() / box.width());
        Upright frame = Upright.of(
                canvas,
                box,
                key,
                new Upright.Labels(names, type.label(), share),
                new Upright.Margins(direct ? 0 : grid.labelWidth(type), 1.35 * em, 0, 0));
        CategoryMarks marks = frame.marks(canvas, grid, extent, direct);
        draw(canvas, marks, share);
        frame.drawBase(canvas, marks);
        frame.write(canvas, box, 0);
        writeFigures(canvas, marks, figures, frame.data(), direct);
    }

    private Extent extent() {
        double low = bars.stream()
                .mapToDouble(bar -> Math.min(bar.from(), bar.to()))
                .min()
                .orElse(0);
        double high = bars.stream().mapToDouble(Bar::top).max().orElse(0);
        return new Extent(
                BigDecimal.valueOf(Math.min(0, low)),
                BigDecimal.valueOf(Math.max(0, high)),
                false,
                Extent.of(chart.values()).whole());
    }

    private void draw(Canvas canvas, CategoryMarks marks, double share) {
        double em = canvas.em();
        double half = marks.band() * share / 2;
        for (int i = 0; i < bars.size(); i++) {
            Bar bar = bars.get(i);
            double x = marks.middle(i);
            double top = marks.at(bar.top());
            double height = Math.max(0.75, marks.at(Math.min(bar.from(), bar.to())) - top);
            if (bar.known()) {
                canvas.fill(new Rectangle2D.Double(x - half, top, 2 * half, height), color(canvas.palette(), i));
            }
            if (i + 1 < bars.size()) {
                double next = marks.middle(i + 1) - half;
                double y = marks.at(bar.to());
                float dash = (float) (0.25 * em);
                canvas.level(x + half, next, y, canvas.palette().mute(), Canvas.pen(0.08 * em, dash, dash));
            }
        }
    }

    private Color color(Palette palette, int index) {
        Bar bar = bars.get(index);
        if (bar.level()) {
            return index == 0 ? palette.quiet() : palette.accent();
        }
        return bar.to() >= bar.from() ? palette.good() : palette.loss();
    }

    private static Line figure(Typesetter type, Bar bar) {
        Value value = bar.datum().value();
        if (value == null) {
            return type.line(Missing.TEXT, type.mute());
        }
        return type.line(bar.level() ? value.text() : Signed.text(value), type.strong());
    }

    /** Where not all figures have room, those of the two levels are told, as far as they lie over no other bar. */
    private void writeFigures(Canvas canvas, CategoryMarks marks, List<Line> figures, Box data, boolean direct) {
        double em = canvas.em();
        for (int i = 0; i < bars.size(); i++) {
            Bar bar = bars.get(i);
            double x = marks.middle(i);
            double y = marks.at(bar.top()) - 0.78 * em;
            Line figure = figures.get(i);
            Box place = figure.box(x - figure.width() / 2, y);
            boolean fits = bar.level() && data.inset(0, -1.4 * em, 0, 0).holds(place) && isClear(marks, i, place);
            if (!direct && !bar.known()) {
                Missing.mark(canvas, x, y, canvas.palette().mute());
            } else if (direct || (fits && canvas.isFree(place))) {
                canvas.write(figure, x, y, Anchor.MIDDLE);
            }
        }
    }

    private boolean isClear(CategoryMarks marks, int own, Box place) {
        return IntStream.range(0, bars.size())
                .filter(i -> i != own)
                .noneMatch(i -> place.meets(Box.between(
                        marks.middle(i) - marks.band() / 2,
                        marks.at(bars.get(i).top()),
                        marks.middle(i) + marks.band() / 2,
                        marks.at(Math.min(bars.get(i).from(), bars.get(i).to())))));
    }
}
