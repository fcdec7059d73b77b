package io.github.zongshu.office.chart;

import io.github.zongshu.chart.DumbbellChart;
import io.github.zongshu.chart.Series;
import io.github.zongshu.office.ooxml.Palette;
import io.github.zongshu.value.Value;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * Two dots for each unit, one above the other, joined by the error bar of a point that is not seen. Upright, unlike the picture:
 * no program sets dots on horizontal bars.
 */
record DumbbellPlot(DumbbellChart chart) implements Plot {
    private static final int CATEGORY_AXIS = 101;
    private static final int VALUE_AXIS = 102;
    private static final int MOST_ROWS = 12;
    private static final double QUIET = 0.45;
    private static final double LABEL = 20;
    private static final double NAMES = 18;
    private static final double MOST_HEIGHT = 200;

    /** Nothing where there are more units than have room beside each other. */
    static Optional<Plot> of(DumbbellChart chart) {
        return chart.rows().size() <= MOST_ROWS ? Optional.of(new DumbbellPlot(chart)) : Optional.empty();
    }

    @Override
    public void writePlot(ChartMarkup markup) {
        double height = height(markup.width());
        double above = head().height(markup.width());
        markup.layout(0, above / height, 1, 1 - above / height);
        Dots dots = new Dots(markup);
        dots.open();
        dots.strokes(PairRuns.LOW, PairRuns.DISTANCE);
        List<@Nullable Value> before = markup.table().run(PairRuns.BEFORE);
        List<@Nullable Value> after = markup.table().run(PairRuns.AFTER);
        dots.series(PairRuns.BEFORE, 1, Palette.SAND, i -> Palette.SAND);
        new PointLabels(markup, "b")
                .beside(i -> isHigher(before.get(i), after.get(i)) ? "t" : "b")
                .all(before, TextLook.of(Palette.MUTE));
        dots.end(PairRuns.BEFORE);
        dots.series(PairRuns.AFTER, 2, Palette.RED, this::colour);
        new PointLabels(markup, "t")
                .beside(i -> isHigher(before.get(i), after.get(i)) ? "b" : "t")
                .all(after, TextLook.bold(Palette.INK), this::look);
        dots.end(PairRuns.AFTER);
        dots.close(CATEGORY_AXIS, VALUE_AXIS);
        Axes axes = new Axes(markup).atFoot();
        axes.categories(CATEGORY_AXIS, VALUE_AXIS, "b", true);
        axes.values(VALUE_AXIS, CATEGORY_AXIS, "l", scale(height - above - NAMES));
    }

    /** From zero, unless the numbers lie close together far from it; with room for the labels below and above. */
    private Scale scale(double plot) {
        Scale line = Scale.forLine(List.copyOf(chart.values()));
        double high =
                chart.values().stream().mapToDouble(DumbbellPlot::number).max().orElse(0);
        double least =
                chart.values().stream().mapToDouble(DumbbellPlot::number).min().orElse(0);
        double low = line.minimum().isEmpty() && least < high ? least : Math.min(0, least);
        double span = high > low ? high - low : 1;
        double margin = span / (plot - 2 * LABEL) * LABEL;
        return line.unseen().between(low - margin, high + margin);
    }

    private static double number(Value value) {
        return Computed.number(value).doubleValue();
    }

    private static boolean isHigher(@Nullable Value one, @Nullable Value other) {
        return one != null && other != null && Computed.number(one).compareTo(Computed.number(other)) > 0;
    }

    private String colour(int row) {
        boolean quiet =
                !chart.drawn().get(row).highlighted() && chart.rows().stream().anyMatch(DumbbellChart.Row::highlighted);
        return quiet ? Colours.tint(Palette.RED, QUIET) : Palette.RED;
    }

    private TextLook look(int row) {
        return TextLook.bold(chart.drawn().get(row).highlighted() ? Palette.RED : Palette.INK);
    }

    @Override
    public Head head() {
        List<Run> runs = PairRuns.of(chart);
        Gaps gaps = Gaps.of(
                chart.drawn().stream().map(DumbbellChart.Row::label).toList(),
                List.of(
                        new Series(chart.before(), runs.get(PairRuns.BEFORE).values()),
                        new Series(chart.after(), runs.get(PairRuns.AFTER).values())));
        return new Head(List.of(chart.before(), chart.after()), gaps);
    }

    /** The strokes name nothing. */
    @Override
    public List<Integer> unnamed() {
        return List.of(0);
    }

    @Override
    public double height(double width) {
        return head().height(width) + Math.min(MOST_HEIGHT, 0.5 * width);
    }
}
