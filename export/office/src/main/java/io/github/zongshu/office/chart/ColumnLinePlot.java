package io.github.zongshu.office.chart;

import io.github.zongshu.chart.ColumnLineChart;
import io.github.zongshu.office.ooxml.Palette;
import io.github.zongshu.office.ooxml.Xml;

/** Quiet columns on a shown scale, a red line on a hidden one; its last point is labelled. */
record ColumnLinePlot(ColumnLineChart chart) implements Plot {
    private static final int CATEGORY_AXIS = 101;
    private static final int VALUE_AXIS = 102;
    private static final double LEAST_HEIGHT = 120;
    private static final double MOST_HEIGHT = 220;
    private static final int LINE_CATEGORY_AXIS = 103;
    private static final int LINE_VALUE_AXIS = 104;

    @Override
    public void writePlot(ChartMarkup markup) {
        Xml xml = markup.xml();
        xml.leaf("c:layout").open("c:barChart").leaf("c:barDir", "val", "col");
        xml.leaf("c:grouping", "val", "clustered").leaf("c:varyColors", "val", 0);
        markup.openSeries(0);
        markup.fill(Palette.SAND);
        xml.leaf("c:invertIfNegative", "val", 0);
        markup.categories();
        markup.values(0);
        xml.close().leaf("c:gapWidth", "val", 60);
        xml.leaf("c:axId", "val", CATEGORY_AXIS)
                .leaf("c:axId", "val", VALUE_AXIS)
                .close();
        Lines lines = new Lines(markup);
        lines.open();
        lines.line(1, 0, Lines.ends(chart.line(), false));
        lines.close(LINE_CATEGORY_AXIS, LINE_VALUE_AXIS);
        Axes axes = new Axes(markup);
        axes.categories(CATEGORY_AXIS, VALUE_AXIS, "b", true);
        axes.values(VALUE_AXIS, CATEGORY_AXIS, "l", Scale.shown(chart.columns().values()));
        axes.categories(LINE_CATEGORY_AXIS, LINE_VALUE_AXIS, "b", false);
        axes.values(
                LINE_VALUE_AXIS,
                LINE_CATEGORY_AXIS,
                "r",
                Scale.hidden(chart.line().values()));
    }

    @Override
    public void writeLegend(ChartMarkup markup) {
        Legend.write(markup, "t");
    }

    @Override
    public double height(double width) {
        return Math.clamp(0.62 * width, LEAST_HEIGHT, MOST_HEIGHT);
    }
}
