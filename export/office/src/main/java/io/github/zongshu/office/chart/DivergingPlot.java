package io.github.zongshu.office.chart;

import io.github.zongshu.chart.Datum;
import io.github.zongshu.chart.DivergingBarChart;
import io.github.zongshu.office.ooxml.Palette;
import io.github.zongshu.value.Value;
import java.util.List;

/** Gains to the right of a common zero, losses to its left in another colour; the names stand left of all bars. */
record DivergingPlot(DivergingBarChart chart) implements Plot {
    private static final int CATEGORY_AXIS = 101;
    private static final int VALUE_AXIS = 102;
    private static final double ROOM = 10;
    private static final double QUIET = 0.5;

    @Override
    public void writePlot(ChartMarkup markup) {
        List<Datum> bars = chart.drawn();
        markup.rows(height(markup.width()), 0, 0);
        Bars plot = new Bars(markup);
        plot.open(true, "clustered");
        plot.series(0, 0, colour(false, false));
        for (int i = 0; i < bars.size(); i++) {
            markup.filledPoint(i, colour(isLoss(bars.get(i)), isQuiet(bars.get(i))));
        }
        new PointLabels(markup, "outEnd")
                .prefixed(i -> isGain(bars.get(i)) ? "+" : "")
                .all(markup.table().run(0), TextLook.bold(Palette.INK), i -> look(bars.get(i)));
        plot.end(0);
        plot.closeOverlapping(65, CATEGORY_AXIS, VALUE_AXIS);
        Axes axes = new Axes(markup);
        axes.categories(CATEGORY_AXIS, VALUE_AXIS, "l", true);
        axes.values(VALUE_AXIS, CATEGORY_AXIS, "b", scale(markup));
    }

    /** Leaves room for the labels of the longest bars on both sides. */
    private Scale scale(ChartMarkup markup) {
        double across = markup.rowLength();
        double most =
                chart.values().stream().mapToDouble(DivergingPlot::number).max().orElse(0);
        double least =
                chart.values().stream().mapToDouble(DivergingPlot::number).min().orElse(0);
        double right = most > 0 ? words() : 0;
        double left = least < 0 ? words() : 0;
        double bars = Math.max(across / 4, across - right - left);
        double perPoint = (Math.max(0, most) - Math.min(0, least)) / bars;
        return Scale.hidden(List.copyOf(chart.values()))
                .between(Math.min(0, least) - left * perPoint, Math.max(0, most) + right * perPoint);
    }

    private double words() {
        return ROOM
                + chart.values().stream()
                        .mapToDouble(value -> TextLook.width("+" + value.text()))
                        .max()
                        .orElse(0);
    }

    private static double number(Value value) {
        return Computed.number(value).doubleValue();
    }

    private static boolean isLoss(Datum bar) {
        Value value = bar.value();
        return value != null && number(value) < 0;
    }

    private static boolean isGain(Datum bar) {
        Value value = bar.value();
        return value != null && number(value) > 0;
    }

    private boolean isQuiet(Datum bar) {
        return !bar.highlighted() && chart.bars().stream().anyMatch(Datum::highlighted);
    }

    private static String colour(boolean loss, boolean quiet) {
        String full = loss ? Colours.LOSS : Palette.RED;
        return quiet ? Colours.tint(full, QUIET) : full;
    }

    private static TextLook look(Datum bar) {
        return TextLook.bold(bar.highlighted() ? Palette.RED : Palette.INK);
    }

    @Override
    public double height(double width) {
        return 10 + 21.0 * chart.bars().size();
    }
}
