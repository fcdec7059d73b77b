package io.github.zongshu.office.chart;

import io.github.zongshu.chart.ProgressChart;
import io.github.zongshu.office.ooxml.Palette;

/** Bars of equal length, filled as far as the tasks are done, each labelled with its counts and its rate. */
record ProgressPlot(ProgressChart chart) implements Plot {
    private static final int CATEGORY_AXIS = 101;
    private static final int VALUE_AXIS = 102;
    private static final int FULL = 100;

    @Override
    public void writePlot(ChartMarkup markup) {
        Track track = track(markup);
        markup.xml().leaf("c:layout");
        Bars bars = new Bars(markup);
        bars.open(true, "clustered");
        bars.series(ChartTable.FULL_RUN, 0, Palette.TRACK);
        new PointLabels(markup, "outEnd").some(track.labels(), TextLook.bold(Palette.DEEP_RED));
        bars.end(ChartTable.FULL_RUN);
        bars.series(0, 1, Palette.RED);
        for (int i = 0; i < chart.rows().size(); i++) {
            if (isComplete(chart.rows().get(i))) {
                markup.filledPoint(i, Palette.TEAL);
            }
        }
        bars.end(0);
        bars.closeOverlapping(80, CATEGORY_AXIS, VALUE_AXIS);
        Axes axes = new Axes(markup);
        axes.categories(CATEGORY_AXIS, VALUE_AXIS, "l", true);
        Scale scale = Scale.hidden(markup.table().run(0)).between(0, track.end(FULL));
        axes.values(VALUE_AXIS, CATEGORY_AXIS, "b", scale);
    }

    private Track track(ChartMarkup markup) {
        return new Track(
                markup.table().labels(),
                chart.rows().stream()
                        .map(row -> row.done().text() + " / " + row.total().text() + "\n"
                                + row.rate().text())
                        .toList(),
                markup.width());
    }

    private static boolean isComplete(ProgressChart.Row row) {
        return row.rate().quantity().value().intValue() >= FULL;
    }

    @Override
    public double height(double width) {
        return 14 + 26.0 * chart.rows().size();
    }
}
