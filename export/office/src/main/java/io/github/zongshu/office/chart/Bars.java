package io.github.zongshu.office.chart;

import io.github.zongshu.office.ooxml.Palette;
import io.github.zongshu.office.ooxml.Xml;

/** The bars of a plot: series in one grouping, each opened, given points and labels, and closed. */
final class Bars {
    private static final double FRAME = 1.25;
    private static final double BROADEST = 56;

    /** The specification allows no more. */
    private static final int MOST_GAP = 500;

    private static final int ON_EACH_OTHER = 100;

    private final ChartMarkup markup;
    private final Xml xml;

    Bars(ChartMarkup markup) {
        this.markup = markup;
        this.xml = markup.xml();
    }

    /**
     * Begins.
     *
     * @param horizontal whether they grow to the right
     * @param grouping {@code clustered} or {@code stacked}
     */
    void open(boolean horizontal, String grouping) {
        xml.open("c:barChart").leaf("c:barDir", "val", horizontal ? "bar" : "col");
        xml.leaf("c:grouping", "val", grouping).leaf("c:varyColors", "val", 0);
    }

    /**
     * Begins a series.
     *
     * @param run its numbers
     * @param turn when it is drawn, from 0; the later stands in front, or farther from the base
     * @param colour its fill
     */
    void series(int run, int turn, String colour) {
        markup.openSeries(run, turn);
        markup.fill(colour);
        xml.leaf("c:invertIfNegative", "val", 0);
    }

    /** Begins a series that takes room but is not seen. */
    void unseen(int run, int turn) {
        markup.openSeries(run, turn);
        xml.open("c:spPr").leaf("a:noFill").raw(ChartMarkup.NO_LINE).close();
        xml.leaf("c:invertIfNegative", "val", 0);
    }

    /** A whole series of frames without a fill. */
    void frame(int run, int turn) {
        markup.openSeries(run, turn);
        xml.open("c:spPr").leaf("a:noFill");
        markup.lineProperties(Palette.INK, FRAME, "solid");
        xml.close().leaf("c:invertIfNegative", "val", 0);
        end(run);
    }

    /** Ends a series with its categories and numbers. */
    void end(int run) {
        markup.categories();
        markup.values(run);
        xml.close();
    }

    /** A whole series that takes room but is not seen. */
    void room(int run, int turn) {
        unseen(run, turn);
        end(run);
    }

    /**
     * The room between groups of columns, in per cent of a column, so that few of them are not broader than they need be.
     *
     * @param least the room between many of them
     * @param band the width of a group with its room, in points
     * @param columns how many stand side by side
     */
    static int gap(int least, double band, int columns) {
        return Math.clamp(Math.round((band / BROADEST - columns) * 100), least, MOST_GAP);
    }

    /** Ends bars that stand side by side; {@code gap} is the room between groups in per cent of a bar. */
    void close(int gap, int categoryAxis, int valueAxis) {
        xml.leaf("c:gapWidth", "val", gap);
        axes(categoryAxis, valueAxis);
    }

    /** Ends bars of which those of one category stand on each other or behind each other. */
    void closeOverlapping(int gap, int categoryAxis, int valueAxis) {
        xml.leaf("c:gapWidth", "val", gap).leaf("c:overlap", "val", ON_EACH_OTHER);
        axes(categoryAxis, valueAxis);
    }

    private void axes(int categoryAxis, int valueAxis) {
        xml.leaf("c:axId", "val", categoryAxis).leaf("c:axId", "val", valueAxis).close();
    }
}
