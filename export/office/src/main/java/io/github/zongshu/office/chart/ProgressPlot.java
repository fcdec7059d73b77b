package io.github.zongshu.office.chart;

import io.github.zongshu.chart.ProgressChart;
import io.github.zongshu.office.ooxml.Palette;
import io.github.zongshu.office.ooxml.Xml;
import java.util.Map;
import java.util.TreeMap;

/** Bars of equal length, filled as far as the tasks are done, each labelled with its counts and its rate. */
record ProgressPlot(ProgressChart chart) implements Plot {
    private static final int CATEGORY_AXIS = 101;
    private static final int VALUE_AXIS = 102;
    private static final int FULL = 100;

    @Override
    public void writePlot(ChartMarkup markup) {
        Xml xml = markup.xml();
        xml.leaf("c:layout").open("c:barChart").leaf("c:barDir", "val", "bar");
        xml.leaf("c:grouping", "val", "clustered").leaf("c:varyColors", "val", 0);
        track(markup);
        markup.openSeries(0, 1);
        markup.fill(Palette.RED);
        xml.leaf("c:invertIfNegative", "val", 0);
        for (int i = 0; i < chart.rows().size(); i++) {
            if (isComplete(chart.rows().get(i))) {
                markup.filledPoint(i, Palette.TEAL);
            }
        }
        markup.categories();
        markup.values(0);
        xml.close();
        xml.leaf("c:gapWidth", "val", 80).leaf("c:overlap", "val", FULL);
        xml.leaf("c:axId", "val", CATEGORY_AXIS)
                .leaf("c:axId", "val", VALUE_AXIS)
                .close();
        Axes axes = new Axes(markup);
        axes.categories(CATEGORY_AXIS, VALUE_AXIS, "l", true);
        axes.values(VALUE_AXIS, CATEGORY_AXIS, "b", new Scale(true, "140", false, false, "General"));
    }

    /** The full bar stands in no cell; its labels, outside its end, say what is filled. */
    private void track(ChartMarkup markup) {
        Xml xml = markup.xml().open("c:ser").leaf("c:idx", "val", 1).leaf("c:order", "val", 0);
        xml.open("c:tx").element("c:v", "全部").close();
        markup.fill(Palette.TRACK);
        xml.leaf("c:invertIfNegative", "val", 0);
        Map<Integer, String> labels = new TreeMap<>();
        for (int i = 0; i < chart.rows().size(); i++) {
            ProgressChart.Row row = chart.rows().get(i);
            labels.put(
                    i,
                    row.done().text() + " / " + row.total().text() + "　"
                            + row.rate().text());
        }
        new PointLabels(markup, "outEnd").some(labels, TextLook.bold(Palette.DEEP_RED));
        markup.categories();
        markup.constant(FULL);
        xml.close();
    }

    private static boolean isComplete(ProgressChart.Row row) {
        return row.rate().quantity().value().intValue() >= FULL;
    }

    @Override
    public double height(double width) {
        return 14 + 26.0 * chart.rows().size();
    }
}
