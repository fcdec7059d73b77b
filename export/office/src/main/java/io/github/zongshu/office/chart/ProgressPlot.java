package io.github.zongshu.office.chart;

import io.github.zongshu.chart.ProgressChart;
import io.github.zongshu.office.ooxml.Palette;
import io.github.zongshu.office.ooxml.Xml;
import java.util.Map;
import java.util.TreeMap;
import java.util.function.Function;

/** Bars of equal length, filled as far as the tasks are done, each labelled with its counts and its rate. */
record ProgressPlot(ProgressChart chart) implements Plot {
    private static final int CATEGORY_AXIS = 101;
    private static final int VALUE_AXIS = 102;
    private static final int FULL = 100;
    private static final double ROOM = 8;
    private static final double LEAST_BAR = 0.25;
    private static final double GOOD_BAR = 0.5;
    private static final String WIDE = "　";

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
        axes.values(VALUE_AXIS, CATEGORY_AXIS, "b", new Scale(true, end(markup.width()), false, false, "General"));
    }

    /** The full bar, behind; its labels, outside its end, say what is filled. */
    private void track(ChartMarkup markup) {
        markup.openSeries(ChartTable.FULL_RUN, 0);
        Xml xml = markup.xml();
        markup.fill(Palette.TRACK);
        xml.leaf("c:invertIfNegative", "val", 0);
        Map<Integer, String> labels = new TreeMap<>();
        for (int i = 0; i < chart.rows().size(); i++) {
            labels.put(i, label(chart.rows().get(i), gap(markup.width())));
        }
        new PointLabels(markup, "outEnd").some(labels, TextLook.bold(Palette.DEEP_RED));
        markup.categories();
        markup.values(ChartTable.FULL_RUN);
        xml.close();
    }

    private static String label(ProgressChart.Row row, String gap) {
        return counts(row) + gap + row.rate().text();
    }

    private static String counts(ProgressChart.Row row) {
        return row.done().text() + " / " + row.total().text();
    }

    /** Where one line would leave too little for the bars, the rate stands below the counts. */
    private String gap(double width) {
        double bars = width - widest(ProgressChart.Row::label) - ROOM;
        return bars - widest(row -> label(row, WIDE)) < bars * GOOD_BAR ? "\n" : WIDE;
    }

    /** Where the scale ends, so that behind the full bar there is room for the longest label. */
    private String end(double width) {
        double bars = width - widest(ProgressChart.Row::label) - ROOM;
        double label = gap(width).equals(WIDE) ? widest(row -> label(row, WIDE)) : widest(ProgressPlot::counts);
        double full = Math.max(bars * LEAST_BAR, bars - label - ROOM);
        return Long.toString(Math.round(FULL * bars / full));
    }

    private double widest(Function<ProgressChart.Row, String> words) {
        return chart.rows().stream()
                .mapToDouble(row -> TextLook.width(words.apply(row)))
                .max()
                .orElse(0);
    }

    private static boolean isComplete(ProgressChart.Row row) {
        return row.rate().quantity().value().intValue() >= FULL;
    }

    @Override
    public double height(double width) {
        return 14 + 26.0 * chart.rows().size();
    }
}
