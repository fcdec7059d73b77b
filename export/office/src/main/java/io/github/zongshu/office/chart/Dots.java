package io.github.zongshu.office.chart;

import io.github.zongshu.office.ooxml.Palette;
import io.github.zongshu.office.ooxml.Xml;
import java.util.function.IntFunction;

/** Series of dots without lines, and the strokes that join them. */
final class Dots {
    private static final int SIZE = 9;
    private static final double STROKE = 4.5;

    private final ChartMarkup markup;
    private final Xml xml;

    Dots(ChartMarkup markup) {
        this.markup = markup;
        this.xml = markup.xml();
    }

    void open() {
        xml.open("c:lineChart").leaf("c:grouping", "val", "standard").leaf("c:varyColors", "val", 0);
    }

    /**
     * Begins a series.
     *
     * @param run its numbers
     * @param turn when it is drawn
     * @param colour what the legend shows
     * @param colours the colour of each dot; LibreOffice draws all in that of the legend
     */
    void series(int run, int turn, String colour, IntFunction<String> colours) {
        markup.openSeries(run, turn);
        xml.open("c:spPr").raw(ChartMarkup.NO_LINE).close();
        marker(colour);
        for (int i = 0; i < markup.table().rows().size(); i++) {
            if (!colours.apply(i).equals(colour)) {
                xml.open("c:dPt").leaf("c:idx", "val", i);
                marker(colours.apply(i));
                xml.leaf("c:bubble3D", "val", 0).close();
            }
        }
    }

    /**
     * A series that is not seen, with strokes that rise from its points.
     *
     * @param run where they begin
     * @param lengths how long they are
     */
    void strokes(int run, int lengths) {
        markup.openSeries(run, 0);
        xml.open("c:spPr").raw(ChartMarkup.NO_LINE).close();
        xml.open("c:marker").leaf("c:symbol", "val", "none").close();
        xml.open("c:errBars").leaf("c:errDir", "val", "y").leaf("c:errBarType", "val", "plus");
        xml.leaf("c:errValType", "val", "cust").leaf("c:noEndCap", "val", 1);
        markup.numbers("c:plus", lengths);
        markup.stroke(Palette.TRACK, STROKE, "solid");
        xml.close();
        end(run);
    }

    private void marker(String colour) {
        xml.open("c:marker").leaf("c:symbol", "val", "circle").leaf("c:size", "val", SIZE);
        markup.fill(colour);
        xml.close();
    }

    void end(int run) {
        markup.categories();
        markup.values(run);
        xml.leaf("c:smooth", "val", 0).close();
    }

    void close(int categoryAxis, int valueAxis) {
        xml.leaf("c:marker", "val", 1);
        xml.leaf("c:axId", "val", categoryAxis).leaf("c:axId", "val", valueAxis).close();
    }
}
