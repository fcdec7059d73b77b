package io.github.zongshu.office.chart;

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

    /** The title within the chart; most have none, since the caption stands above in the document. */
    default void writeTitle(ChartMarkup markup) {
        markup.noTitle();
    }

    /** The legend; most have none, since what is drawn is labelled directly. */
    default void writeLegend(ChartMarkup markup) {}

    /** How high the chart wants to be at a given width, both in points. */
    double height(double width);
}
