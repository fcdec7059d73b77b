package io.github.zongshu.office.chart;

import io.github.zongshu.chart.BarChart;
import io.github.zongshu.chart.Datum;
import io.github.zongshu.office.ooxml.Palette;
import java.util.List;

/** Labelled bars from zero; the highlighted ones red before quiet others. */
record BarPlot(BarChart chart) implements Plot {
    private static final int CATEGORY_AXIS = 101;
    private static final int VALUE_AXIS = 102;
    private static final double ROOM = 8;
    private static final double MOST_HEIGHT = 220;
    private static final int FEW = 3;

    @Override
    public void writePlot(ChartMarkup markup) {
        List<Datum> bars = chart.drawn();
        boolean anyHighlight = bars.stream().anyMatch(Datum::highlighted);
        layout(markup);
        Bars plot = new Bars(markup);
        plot.open(horizontal(), "clustered");
        plot.series(0, 0, anyHighlight ? Palette.SAND : Palette.RED);
        for (int i = 0; i < bars.size(); i++) {
            if (bars.get(i).highlighted()) {
                markup.filledPoint(i, Palette.RED);
            }
        }
        new PointLabels(markup, "outEnd").all(markup.table().run(0), TextLook.of(Palette.INK), i -> look(bars.get(i)));
        plot.end(0);
        plot.close(horizontal() ? 70 : chart.bars().size() <= FEW ? 150 : 60, CATEGORY_AXIS, VALUE_AXIS);
        Axes axes = new Axes(markup);
        axes.categories(CATEGORY_AXIS, VALUE_AXIS, horizontal() ? "l" : "b", true);
        axes.values(
                VALUE_AXIS,
                CATEGORY_AXIS,
                horizontal() ? "b" : "l",
                Scale.hidden(markup.table().run(0)));
    }

    /** Leaves room for the label of the longest bar. */
    private void layout(ChartMarkup markup) {
        double label = chart.values().stream()
                .mapToDouble(value -> TextLook.width(value.text()))
                .max()
                .orElse(0);
        if (horizontal()) {
            markup.layout(0, 0, 1 - (label + ROOM) / markup.width(), 1);
        } else {
            markup.layout(0, ROOM / height(markup.width()), 1, 1 - ROOM / height(markup.width()));
        }
    }

    private static TextLook look(Datum bar) {
        return bar.highlighted() ? TextLook.bold(Palette.RED) : TextLook.of(Palette.INK);
    }

    private boolean horizontal() {
        return switch (chart.direction()) {
            case HORIZONTAL -> true;
            case VERTICAL -> false;
        };
    }

    @Override
    public double height(double width) {
        return horizontal() ? 20 + 21.0 * chart.bars().size() : Math.min(MOST_HEIGHT, 0.58 * width);
    }
}
