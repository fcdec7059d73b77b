package io.github.zongshu.office.chart;

import io.github.zongshu.office.ooxml.Palette;
import java.util.List;

/**
 * What stands above a plot of several runs, from the left: what was not reported, and the legend.
 *
 * @param names the runs that the legend names; a single one is named by the caption
 * @param gaps what was not reported
 */
record Head(List<String> names, Gaps gaps) {
    /** Nothing. */
    static final Head NONE = new Head(List.of(), Gaps.NONE);

    private static final double LINE = 14;
    private static final double GAP = 5;
    private static final double SWATCH = 34;

    /** Copies the names. */
    Head {
        names = List.copyOf(names);
    }

    /** How high it is over a plot of a width, both in points. */
    double height(double width) {
        double lines = legendLines(width) + (gaps.isEmpty() ? 0 : 1);
        return lines == 0 ? 0 : lines * LINE + GAP;
    }

    void writeTitle(ChartMarkup markup) {
        if (gaps.isEmpty()) {
            markup.noTitle();
        } else {
            markup.title(Words.lines(gaps.words(markup.width()), TextLook.of(Palette.MUTE)), 0, 0);
        }
    }

    /**
     * Writes the legend, if there is one.
     *
     * @param height of the chart, in points
     * @param without entries that name nothing, counted from 0
     */
    void writeLegend(ChartMarkup markup, double height, List<Integer> without) {
        if (hasLegend()) {
            Legend.write(markup, without, gaps.isEmpty() ? 0 : LINE / height);
        }
    }

    private boolean hasLegend() {
        return names.size() > 1;
    }

    private double legendLines(double width) {
        double all = names.stream()
                .mapToDouble(name -> TextLook.width(name) + SWATCH)
                .sum();
        return hasLegend() ? Math.ceil(all / width) : 0;
    }
}
