package io.github.zongshu.charts;

import io.github.zongshu.chart.BarChart;
import io.github.zongshu.chart.Datum;
import io.github.zongshu.charts.PlacedText.Anchor;
import io.github.zongshu.value.Value;
import java.awt.Color;
import java.math.BigDecimal;
import java.util.List;
import java.util.Objects;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/**
 * Vertical bars in the given order. Where every bar has room for its figure, the figures replace the axis; where not, there
 * is an axis, and only the bars that matter carry figures: the highlighted, the largest, the last and the first.
 */
final class ColumnDrawer implements Drawer {
    private static final double BAR_SHARE = 0.6;
    private static final double WIDEST_BAR = 5.5;

    private final List<Datum> bars;

    ColumnDrawer(BarChart chart) {
        this.bars = chart.drawn();
    }

    @Override
    public boolean hasData() {
        return bars.stream().anyMatch(bar -> bar.value() != null);
    }

    @Override
    public double naturalHeight(Typesetter type, double width) {
        return Math.max(14 * type.em(), Math.min(0.56 * width, 24 * type.em()));
    }

    @Override
    public void draw(Canvas canvas, Box box) {
        Typesetter type = canvas.type();
        double em = type.em();
        List<Line> figures = bars.stream().map(bar -> figure(type, bar)).toList();
        boolean direct = figures.stream().allMatch(f -> f.width() + 0.4 * em <= box.width() / bars.size());
        Key key = new Key(type);
        key.missing(!direct && bars.stream().anyMatch(bar -> bar.value() == null), box.width());
        Extent extent = Extent.of(values());
        double height = box.height() - key.fit(box.width()) - 4 * em;
        Grid grid = new Grid(Scale.fromZero(extent, Grid.intervals(type, height)), type.mute());
        double below = extent.low().signum() < 0 ? 1.35 * em : 0;
        double share = Math.min(BAR_SHARE, WIDEST_BAR * em * bars.size() / box.width());
        Upright frame = Upright.of(
                canvas,
                box,
                key,
                new Upright.Labels(bars.stream().map(Datum::label).toList(), type.label(), share),
                new Upright.Margins(direct ? 0 : grid.labelWidth(type), 1.35 * em, 0, below));
        CategoryMarks marks = frame.marks(canvas, grid, extent, direct);
        if (!direct) {
            markMissing(canvas, marks);
        }
        marks.bars(canvas, bars.stream().map(Datum::value).toList(), i -> color(canvas.palette(), i));
        frame.drawBase(canvas, marks);
        frame.write(canvas, box, below);
        writeFigures(canvas, marks, figures, direct);
    }

    private Stream<Value> values() {
        return bars.stream().map(Datum::value).filter(Objects::nonNull);
    }

    private boolean ranked() {
        return bars.stream().anyMatch(Datum::highlighted);
    }

    private Color color(Palette palette, int bar) {
        return ranked() && !bars.get(bar).highlighted() ? palette.quiet() : palette.accent();
    }

    private Line figure(Typesetter type, Datum bar) {
        Value value = bar.value();
        if (value == null) {
            return type.line(Missing.TEXT, type.mute());
        }
        Style style = bar.highlighted() ? type.figure() : ranked() ? type.label() : type.strong();
        return type.line(value.text(), style);
    }

    private void writeFigures(Canvas canvas, CategoryMarks marks, List<Line> figures, boolean direct) {
        int[] order = direct ? IntStream.range(0, bars.size()).toArray() : important();
        for (int i : order) {
            writeFigure(canvas, marks, i, figures.get(i), direct);
        }
    }

    private void markMissing(Canvas canvas, CategoryMarks marks) {
        for (int i = 0; i < bars.size(); i++) {
            if (bars.get(i).value() == null) {
                Missing.mark(
                        canvas,
                        marks.middle(i),
                        marks.at(0) - 0.6 * canvas.em(),
                        canvas.palette().mute());
            }
        }
    }

    private void writeFigure(Canvas canvas, CategoryMarks marks, int bar, Line figure, boolean sure) {
        Value value = bars.get(bar).value();
        double middle = value == null ? marks.at(0) : marks.at(value);
        boolean negative = value != null && value.quantity().value().signum() < 0;
        double y = middle + (negative ? 0.78 : -0.78) * canvas.em();
        double x = marks.middle(bar);
        Box place = figure.box(x - figure.width() / 2, y);
        if (sure || (canvas.isFree(place.grown(1)) && clearOfBars(marks, bar, place))) {
            canvas.write(figure, x, y, Anchor.MIDDLE);
        }
    }

    /** A figure wider than its band must not lie over a taller neighbour. */
    private boolean clearOfBars(CategoryMarks marks, int own, Box place) {
        return place.x() >= marks.middle(0) - marks.band() / 2 - 0.01
                && place.right() <= marks.middle(bars.size() - 1) + marks.band() / 2 + 0.01
                && IntStream.range(0, bars.size())
                        .filter(i -> i != own)
                        .filter(i -> bars.get(i).value() != null)
                        .noneMatch(i -> marks.bandOf(
                                        i, Objects.requireNonNull(bars.get(i).value()))
                                .meets(place));
    }

    /** The bars that carry a figure if not all can, the most important first. */
    private int[] important() {
        List<Integer> present = IntStream.range(0, bars.size())
                .filter(i -> bars.get(i).value() != null)
                .boxed()
                .toList();
        Stream<Integer> highlighted = present.stream().filter(i -> bars.get(i).highlighted());
        Stream<Integer> largest = present.stream()
                .max((a, b) -> number(a).compareTo(number(b)) != 0 ? number(a).compareTo(number(b)) : b - a)
                .stream();
        Stream<Integer> ends = Stream.of(present.get(present.size() - 1), present.get(0));
        return Stream.of(highlighted, largest, ends)
                .flatMap(s -> s)
                .distinct()
                .mapToInt(i -> i)
                .toArray();
    }

    private BigDecimal number(int bar) {
        return Objects.requireNonNull(bars.get(bar).value()).quantity().value();
    }
}
