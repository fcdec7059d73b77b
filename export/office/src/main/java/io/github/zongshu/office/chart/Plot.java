package io.github.zongshu.office.chart;

import java.util.List;

/** What differs between the kinds of native charts. */
sealed interface Plot
        permits AreaPlot,
                BarPlot,
                BulletPlot,
                ColumnLinePlot,
                DivergingPlot,
                DumbbellPlot,
                GroupedPlot,
                ParetoPlot,
                ProgressPlot,
                RingPlot,
                StackedPlot,
                TrendPlot,
                WaterfallPlot {
    /** Layout, series and axes: the content of {@code c:plotArea}. */
    void writePlot(ChartMarkup markup);

    /** What stands above the plot; most have nothing there, since the caption stands above in the document. */
    default Head head() {
        return Head.NONE;
    }

    /** The title within the chart. */
    default void writeTitle(ChartMarkup markup) {
        head().writeTitle(markup);
    }

    /** The legend; most have none, since what is drawn is labelled directly. */
    default void writeLegend(ChartMarkup markup) {
        head().writeLegend(markup, height(markup.width()), unnamed());
    }

    /** The entries of the legend that name nothing, counted from 0. */
    default List<Integer> unnamed() {
        return List.of();
    }

    /** How high the chart wants to be at a given width, both in points. */
    double height(double width);
}
