package io.github.zongshu.office.chart;

import io.github.zongshu.chart.WaterfallChart;
import io.github.zongshu.office.ooxml.Palette;
import io.github.zongshu.value.Value;
import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * Columns that hang where the one before left off, as stacked columns on a base that is not seen. Office's own kind of waterfall
 * (2016) is not drawn by other programs.
 */
record WaterfallPlot(WaterfallChart chart) implements Plot {
    private static final int CATEGORY_AXIS = 101;
    private static final int VALUE_AXIS = 102;
    private static final int GAP = 60;
    private static final double LABEL = 16;
    private static final double MOST_HEIGHT = 230;
    private static final double PLOT = 0.8;
    private static final double OVER = 1;

    /** Nothing where the columns fall below zero, for a base that is not seen cannot cross it. */
    static Optional<Plot> of(WaterfallChart chart) {
        return new StepRuns(chart).isBelowZero() ? Optional.empty() : Optional.of(new WaterfallPlot(chart));
    }

    @Override
    public void writePlot(ChartMarkup markup) {
        boolean direct = fits(markup);
        markup.layout(0, 0, 1, 1);
        Bars bars = new Bars(markup);
        bars.open(false, "stacked");
        bars.room(StepRuns.BASE, 0);
        bars.series(StepRuns.LEVEL, 1, Palette.RED);
        markup.filledPoint(0, Palette.SAND);
        bars.end(StepRuns.LEVEL);
        bars.series(StepRuns.GAIN, 2, Palette.TEAL);
        bars.end(StepRuns.GAIN);
        bars.series(StepRuns.LOSS, 3, Colours.LOSS);
        bars.end(StepRuns.LOSS);
        labels(markup, bars, direct);
        bars.closeOverlapping(gap(markup), CATEGORY_AXIS, VALUE_AXIS);
        Axes axes = new Axes(markup);
        axes.categories(CATEGORY_AXIS, VALUE_AXIS, "b", true);
        List<@Nullable Value> levels = markup.table().run(StepRuns.LEVEL);
        Scale scale = direct ? Scale.hidden(levels) : Scale.shown(levels);
        axes.values(VALUE_AXIS, CATEGORY_AXIS, "l", scale.between(0, end(markup)));
    }

    private void labels(ChartMarkup markup, Bars bars, boolean direct) {
        List<@Nullable Value> numbers = markup.table().run(0);
        bars.unseen(StepRuns.LABEL, 4);
        new PointLabels(markup, "inBase")
                .prefixed(i -> sign(numbers, i))
                .only(i -> direct || (isLevel(i, numbers.size()) && isNarrow(numbers.get(i), markup)))
                .all(numbers, TextLook.bold(Palette.INK));
        bars.end(StepRuns.LABEL);
    }

    /** Whether a label stands over its own column only. */
    private static boolean isNarrow(@Nullable Value value, ChartMarkup markup) {
        double band = markup.plotWidth() * PLOT / markup.table().rows().size();
        return value != null && TextLook.width(value.text()) <= band * OVER;
    }

    private static boolean isLevel(int index, int bars) {
        return index == 0 || index == bars - 1;
    }

    /** The label shows a length; the sign says which way it goes. */
    private static String sign(List<@Nullable Value> numbers, int index) {
        Value value = numbers.get(index);
        boolean none = value == null || Computed.number(value).signum() == 0 || isLevel(index, numbers.size());
        return none ? "" : Computed.number(value).signum() > 0 ? "+" : "-";
    }

    private static boolean fits(ChartMarkup markup) {
        double band = markup.width() / markup.table().rows().size();
        return markup.table().run(StepRuns.LABEL).stream()
                .flatMap(Stream::ofNullable)
                .allMatch(value -> TextLook.width("+" + value.text()) <= band);
    }

    /** Where a scale ends so that the label of the highest column stands above it. */
    private double end(ChartMarkup markup) {
        ChartTable table = markup.table();
        double top = IntStream.range(0, table.rows().size())
                .mapToDouble(row -> IntStream.of(StepRuns.BASE, StepRuns.LEVEL, StepRuns.GAIN, StepRuns.LOSS)
                        .mapToObj(run -> table.run(run).get(row))
                        .flatMap(Stream::ofNullable)
                        .mapToDouble(value -> Computed.number(value).doubleValue())
                        .sum())
                .max()
                .orElse(0);
        double plot = PLOT * height(markup.width());
        return Math.max(top, Double.MIN_NORMAL) * plot / (plot - LABEL);
    }

    private static int gap(ChartMarkup markup) {
        return Bars.gap(GAP, markup.width() / markup.table().rows().size(), 1);
    }

    @Override
    public double height(double width) {
        return Math.min(MOST_HEIGHT, 0.56 * width);
    }
}
