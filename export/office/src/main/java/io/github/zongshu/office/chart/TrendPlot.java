package io.github.zongshu.office.chart;

import io.github.zongshu.chart.Datum;
import io.github.zongshu.chart.TrendChart;
import io.github.zongshu.value.Value;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Lines on a shown scale, labelled at both ends; a level to reach is broken and named. */
record TrendPlot(TrendChart chart) implements Plot {
    private static final int CATEGORY_AXIS = 101;
    private static final int VALUE_AXIS = 102;
    private static final double LEAST_HEIGHT = 120;
    private static final double MOST_HEIGHT = 220;

    @Override
    public void writePlot(ChartMarkup markup) {
        markup.xml().leaf("c:layout");
        Lines lines = new Lines(markup);
        lines.open();
        List<@Nullable Value> all = new ArrayList<>();
        for (int i = 0; i < chart.lines().size(); i++) {
            lines.line(i, i, Lines.ends(chart.lines().get(i), true));
            all.addAll(chart.lines().get(i).values());
        }
        for (int i = 0; i < chart.targets().size(); i++) {
            Datum target = chart.targets().get(i);
            Value level = target.value();
            lines.target(
                    chart.lines().size() + i, level == null ? target.label() : target.label() + " " + level.text());
            all.add(level);
        }
        lines.close(CATEGORY_AXIS, VALUE_AXIS);
        Axes axes = new Axes(markup);
        axes.categories(CATEGORY_AXIS, VALUE_AXIS, "b", true);
        axes.values(VALUE_AXIS, CATEGORY_AXIS, "l", Scale.forLine(all));
    }

    /** A single line is named by the caption. */
    @Override
    public void writeLegend(ChartMarkup markup) {
        if (chart.lines().size() > 1) {
            Legend.write(markup, "t");
        }
    }

    @Override
    public double height(double width) {
        return Math.clamp(0.6 * width, LEAST_HEIGHT, MOST_HEIGHT);
    }
}
