package io.github.zongshu.charts;

import io.github.zongshu.chart.Datum;
import io.github.zongshu.chart.ParetoChart;
import io.github.zongshu.charts.PlacedText.Anchor;
import io.github.zongshu.value.Value;
import java.awt.BasicStroke;
import java.awt.Color;
import java.math.BigDecimal;
import java.util.List;
import java.util.OptionalInt;
import java.util.stream.IntStream;

/**
 * Columns from the largest down, and a line of the share that those so far have of all. Both have one scale, the whole being 100 %,
 * so that the line begins on the first column and never crosses another. The columns that make up four fifths stand out.
 */
final class ParetoDrawer implements Drawer {
    private static final double SHARE = 0.62;
    private static final double WIDEST = 5.5;
    private static final double INSIDE = 2;
    private static final BigDecimal MOST = BigDecimal.valueOf(80);
    private static final Extent PERCENT = new Extent(BigDecimal.ZERO, BigDecimal.valueOf(100), true, true);

    private final List<Datum> bars;
    private final List<Value> shares;
    private final double whole;

    ParetoDrawer(ParetoChart chart) {
        this.bars = chart.drawn();
        // One part is the whole: nothing accumulates.
        this.shares = chart.cumulative().size() > 1 ? chart.cumulative() : List.of();
        this.whole = chart.values().stream()
                .mapToDouble(v -> v.quantity().value().doubleValue())
                .sum();
    }

    @Override
    public boolean hasData() {
        return bars.stream().anyMatch(bar -> bar.value() != null);
    }

    @Override
    public double naturalHeight(Typesetter type, double width) {
        return 1.1 * Upright.naturalHeight(type, width);
    }

    @Override
    public void draw(Canvas canvas, Box box) {
        Typesetter type = canvas.type();
        double em = type.em();
        Grid grid = new Grid(Scale.fromZero(PERCENT, Grid.intervals(type, box.height() - 5 * em)), type.mute());
        List<Line> figures = bars.stream().map(bar -> figure(type, bar)).toList();
        double right = shares.isEmpty() ? 0 : grid.labelWidth(type);
        double band = (box.width() - right) / bars.size();
        double share = Math.min(SHARE, WIDEST * em * bars.size() / box.width());
        boolean direct = isDirect(figures, band, share, em, box.height());
        Key key = new Key(type).add(Key.Swatch.LINE, canvas.palette().emphasis(), "累计占比（右轴）", box.width());
        key.missing(!direct && bars.stream().anyMatch(bar -> bar.value() == null), box.width());
        Grid counts = new Grid(counts(box.height(), type), type.mute());
        List<String> names = bars.stream().map(Datum::label).toList();
        Upright frame = Upright.of(
                canvas,
                box,
                key,
                new Upright.Labels(names, type.label(), share),
                new Upright.Margins(direct ? 0 : counts.labelWidth(type), 0.7 * em, right, 0));
        CategoryMarks percent = frame.marks().range(0, 100);
        CategoryMarks marks = frame.marks().range(0, whole > 0 ? whole : 1);
        grid.drawLines(canvas, percent, frame.data());
        marks.bars(canvas, bars.stream().map(Datum::value).toList(), i -> color(canvas.palette(), i));
        frame.drawBase(canvas, marks);
        frame.write(canvas, box, 0);
        if (!direct) {
            counts.writeLeft(canvas, marks, frame.data());
        }
        if (!shares.isEmpty()) {
            grid.writeRight(canvas, percent, frame.data());
            line(canvas, percent);
        }
        figures(canvas, marks, figures, direct);
        turn(canvas, percent, frame);
    }

    /** Whether every column has room for its figure: the first inside it, for the line begins on it; the others above. */
    private boolean isDirect(List<Line> figures, double band, double share, double em, double height) {
        Value first = bars.get(0).value();
        boolean low = first != null
                && !shares.isEmpty()
                && (first.quantity().value().doubleValue() / whole * 0.55 * height < INSIDE * em
                        || figures.get(0).width() + 0.3 * em > band * share);
        return !low && figures.stream().allMatch(f -> f.width() + 0.4 * em <= band);
    }

    /** The ticks of the numbers, as far as the whole, which is the top of the chart. */
    private Scale counts(double height, Typesetter type) {
        BigDecimal top = BigDecimal.valueOf(whole);
        Scale scale = Scale.fromZero(
                new Extent(BigDecimal.ZERO, top, false, true), Grid.intervals(type, height - 5 * type.em()));
        BigDecimal high = scale.ticks().stream()
                .filter(tick -> tick.compareTo(top) <= 0)
                .max(BigDecimal::compareTo)
                .orElse(BigDecimal.ZERO);
        return new Scale(BigDecimal.ZERO, high, scale.step(), "");
    }

    /** The first bar with which four fifths are reached. */
    private OptionalInt turn() {
        return IntStream.range(0, shares.size())
                .filter(i -> shares.get(i).quantity().value().compareTo(MOST) >= 0)
                .findFirst();
    }

    private Color color(Palette palette, int bar) {
        return bar <= turn().orElse(-1) ? palette.accent() : palette.quiet();
    }

    private static Line figure(Typesetter type, Datum bar) {
        Value value = bar.value();
        return value == null ? type.line(Missing.TEXT, type.mute()) : type.line(value.text(), type.label());
    }

    private void line(Canvas canvas, CategoryMarks percent) {
        BasicStroke pen = Canvas.pen(0.2 * canvas.em());
        percent.line(canvas, shares, canvas.palette().emphasis(), pen);
        percent.dots(canvas, shares, canvas.palette().emphasis());
    }

    /** Above the columns; of the first, on which the line begins, inside it, if it is high enough. */
    private void figures(Canvas canvas, CategoryMarks marks, List<Line> figures, boolean direct) {
        double em = canvas.em();
        for (int i = 0; i < bars.size(); i++) {
            Value value = bars.get(i).value();
            if (value == null && !direct) {
                Missing.mark(
                        canvas,
                        marks.middle(i),
                        marks.at(0) - 0.6 * em,
                        canvas.palette().mute());
            } else if (direct) {
                writeFigure(canvas, marks, i, figures.get(i));
            }
        }
    }

    private void writeFigure(Canvas canvas, CategoryMarks marks, int bar, Line figure) {
        double em = canvas.em();
        Value value = bars.get(bar).value();
        double top = value == null ? marks.at(0) : marks.at(value);
        boolean inside = bar == 0 && !shares.isEmpty() && value != null;
        Style style =
                inside ? figure.style().colored(canvas.palette().textOn(color(canvas.palette(), bar))) : figure.style();
        canvas.write(
                canvas.type().line(figure.text(), style),
                marks.middle(bar),
                top + (inside ? 1.1 : -0.78) * em,
                Anchor.MIDDLE);
    }

    /** The share that the standing-out columns reach, beside its point. */
    private void turn(Canvas canvas, CategoryMarks percent, Upright frame) {
        if (turn().isEmpty()) {
            return;
        }
        int bar = turn().getAsInt();
        Value share = shares.get(bar);
        LineLabels labels = new LineLabels(
                canvas,
                Box.between(
                        frame.data().x(),
                        frame.body().y(),
                        frame.data().right(),
                        frame.data().bottom()));
        for (int i = 0; i + 1 < shares.size(); i++) {
            labels.avoid(
                    percent.middle(i), percent.at(shares.get(i)), percent.middle(i + 1), percent.at(shares.get(i + 1)));
        }
        Style style = canvas.type().figure();
        if (labels.writeAt(canvas.type().line("累计 " + share.text(), style), percent.middle(bar), percent.at(share))) {
            canvas.dot(percent.middle(bar), percent.at(share), 0.4 * canvas.em(), style.color());
        }
    }
}
