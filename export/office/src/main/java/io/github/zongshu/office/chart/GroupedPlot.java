package io.github.zongshu.office.chart;

import io.github.zongshu.chart.BarChart;
import io.github.zongshu.chart.Series;
import io.github.zongshu.chart.SeriesBarChart;
import io.github.zongshu.office.ooxml.Palette;
import java.util.List;

/** Bars of several series side by side; each labelled, or, where columns have no room for their labels, a scale beside them. */
record GroupedPlot(SeriesBarChart chart) implements Plot {
    private static final int CATEGORY_AXIS = 101;
    private static final int VALUE_AXIS = 102;
    private static final int GAP = 60;
    private static final double ROOM = 10;
    private static final double BAR = 13;
    private static final double MOST_HEIGHT = 230;

    @Override
    public void writePlot(ChartMarkup markup) {
        boolean direct = horizontal() || fits(markup.width());
        double height = height(markup.width());
        double above = head().height(markup.width());
        if (horizontal()) {
            markup.rows(height, above, widest() + ROOM);
        } else {
            markup.layout(0, (above + ROOM) / height, 1, 1 - (above + ROOM) / height);
        }
        Bars bars = new Bars(markup);
        bars.open(horizontal(), "clustered");
        for (int i = 0; i < chart.series().size(); i++) {
            bars.series(i, i, Colours.group(i, chart.series().size()));
            if (direct) {
                new PointLabels(markup, "outEnd").all(markup.table().run(i), TextLook.of(Palette.INK));
            }
            bars.end(i);
        }
        bars.close(horizontal() ? GAP : gap(markup.plotWidth()), CATEGORY_AXIS, VALUE_AXIS);
        Axes axes = new Axes(markup);
        axes.categories(CATEGORY_AXIS, VALUE_AXIS, horizontal() ? "l" : "b", true);
        Scale scale = direct ? Scale.hidden(List.copyOf(chart.values())) : Scale.shown(List.copyOf(chart.values()));
        axes.values(VALUE_AXIS, CATEGORY_AXIS, horizontal() ? "b" : "l", scale);
    }

    private boolean horizontal() {
        return chart.direction() == BarChart.Direction.HORIZONTAL;
    }

    @Override
    public Head head() {
        List<String> names = chart.series().stream().map(Series::name).toList();
        return new Head(names, Gaps.of(chart.categories(), chart.series()));
    }

    private double widest() {
        return chart.values().stream()
                .mapToDouble(value -> TextLook.width(value.text()))
                .max()
                .orElse(0);
    }

    private boolean fits(double width) {
        double band = width / Math.max(1, chart.categories().size());
        return widest() <= band / (chart.series().size() + gap(width) / 100.0);
    }

    private int gap(double width) {
        return Bars.gap(
                GAP,
                width / Math.max(1, chart.categories().size()),
                chart.series().size());
    }

    @Override
    public double height(double width) {
        double rows = chart.categories().size() * BAR * (chart.series().size() + GAP / 100.0);
        return head().height(width) + (horizontal() ? 8 + rows : Math.min(MOST_HEIGHT, 0.56 * width));
    }
}
