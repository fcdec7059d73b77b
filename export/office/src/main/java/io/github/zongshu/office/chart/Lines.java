package io.github.zongshu.office.chart;

import io.github.zongshu.chart.Series;
import io.github.zongshu.office.ooxml.Palette;
import io.github.zongshu.office.ooxml.Xml;
import io.github.zongshu.value.Value;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.IntStream;

/** Lines of a line chart: a stroke, a dot at each labelled point, labels at the ends. */
final class Lines {
    private static final double WIDTH = 1.75;

    /** The part of a chart's width that the plot has beside its scale. */
    private static final double PLOT = 0.86;

    private static final List<String> DASHES = List.of("solid", "sysDash", "sysDot", "dashDot", "lgDash");

    private final ChartMarkup markup;
    private final Xml xml;

    Lines(ChartMarkup markup) {
        this.markup = markup;
        this.xml = markup.xml();
    }

    /** The labels of the last number of a line, and of the first where asked for. */
    static Map<Integer, String> ends(Series line, boolean first) {
        int[] reported = IntStream.range(0, line.values().size())
                .filter(i -> line.values().get(i) != null)
                .toArray();
        Map<Integer, String> ends = new TreeMap<>();
        if (reported.length > 0) {
            put(ends, line, reported[reported.length - 1]);
        }
        if (first && reported.length > 1) {
            put(ends, line, reported[0]);
        }
        return ends;
    }

    private static void put(Map<Integer, String> ends, Series line, int index) {
        Value value = line.values().get(index);
        if (value != null) {
            ends.put(index, value.text());
        }
    }

    void open() {
        xml.open("c:lineChart").leaf("c:grouping", "val", "standard").leaf("c:varyColors", "val", 0);
    }

    /**
     * A line.
     *
     * @param run its numbers
     * @param look which line of the plot it is, from 0; lines differ in dashes as well as in colour
     * @param labels the words at some of its points
     */
    void line(int run, int look, Map<Integer, String> labels) {
        String colour = Palette.line(look);
        markup.openSeries(run);
        markup.stroke(colour, WIDTH, DASHES.get(look % DASHES.size()));
        xml.open("c:marker").leaf("c:symbol", "val", "none").close();
        labels.keySet().forEach(index -> dot(index, colour));
        new PointLabels(markup, "t").some(labels, TextLook.bold(colour));
        end(run);
    }

    /** A level to reach: broken, named above its left part. */
    void target(int run, String words) {
        markup.openSeries(run);
        markup.stroke(Palette.TEAL, 1, "dash");
        xml.open("c:marker").leaf("c:symbol", "val", "none").close();
        new PointLabels(markup, "t").some(Map.of(within(words), words), TextLook.bold(Palette.TEAL));
        end(run);
    }

    /** The first point above which the words stand inside the plot. */
    private int within(String words) {
        int points = markup.table().rows().size();
        double step = markup.width() * PLOT / points;
        long index = Math.round(Math.ceil(TextLook.width(words) / 2 / step - 0.5));
        return (int) Math.max(0, Math.min(index, (points - 1) / 2));
    }

    void close(int categoryAxis, int valueAxis) {
        xml.leaf("c:marker", "val", 1);
        xml.leaf("c:axId", "val", categoryAxis).leaf("c:axId", "val", valueAxis).close();
    }

    private void end(int run) {
        markup.categories();
        markup.values(run);
        xml.leaf("c:smooth", "val", 0).close();
    }

    private void dot(int index, String colour) {
        xml.open("c:dPt").leaf("c:idx", "val", index);
        xml.open("c:marker").leaf("c:symbol", "val", "circle").leaf("c:size", "val", 6);
        markup.fill(colour);
        xml.close().leaf("c:bubble3D", "val", 0);
        markup.stroke(colour, WIDTH, "solid");
        xml.close();
    }
}
