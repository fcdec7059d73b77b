package io.github.zongshu.office.chart;

import io.github.zongshu.chart.ColumnLineChart;
import io.github.zongshu.chart.Series;
import io.github.zongshu.office.ooxml.Palette;
import java.util.List;
import java.util.Map;

/** Quiet columns on a scale at the left, a red line on one at the right; its last point is labelled. */
record ColumnLinePlot(ColumnLineChart chart) implements Plot {
    private static final int CATEGORY_AXIS = 101;
    private static final int VALUE_AXIS = 102;
    private static final double LEAST_HEIGHT = 120;
    private static final double MOST_HEIGHT = 220;
    private static final double ROOM = 6;
    private static final int LINE_CATEGORY_AXIS = 103;
    private static final int LINE_VALUE_AXIS = 104;

    @Override
    public void writePlot(ChartMarkup markup) {
        double above = head().height(markup.width()) + ROOM;
        double height = height(markup.width());
        markup.layout(0, above / height, 1, 1 - above / height);
        Bars bars = new Bars(markup);
        bars.open(false, "clustered");
        bars.series(0, 0, Palette.SAND);
        bars.end(0);
        bars.close(60, CATEGORY_AXIS, VALUE_AXIS);
        Lines lines = new Lines(markup);
        lines.open();
        lines.line(1, 0, new Lines.Labels(Lines.last(chart.line()), Map.of()));
        lines.close(LINE_CATEGORY_AXIS, LINE_VALUE_AXIS);
        Axes axes = new Axes(markup);
        axes.categories(CATEGORY_AXIS, VALUE_AXIS, "b", true);
        axes.values(VALUE_AXIS, CATEGORY_AXIS, "l", Scale.shown(chart.columns().values()));
        axes.categories(LINE_CATEGORY_AXIS, LINE_VALUE_AXIS, "b", false);
        axes.values(
                LINE_VALUE_AXIS,
                LINE_CATEGORY_AXIS,
                "r",
                Scale.shown(chart.line().values()).withoutGridlines());
    }

    @Override
    public Head head() {
        List<Series> both = List.of(chart.columns(), chart.line());
        return new Head(both.stream().map(Series::name).toList(), Gaps.of(chart.categories(), both));
    }

    @Override
    public double height(double width) {
        return Math.clamp(0.62 * width, LEAST_HEIGHT, MOST_HEIGHT);
    }
}
