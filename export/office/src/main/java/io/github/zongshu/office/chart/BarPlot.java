package io.github.zongshu.office.chart;

import io.github.zongshu.chart.BarChart;
import io.github.zongshu.chart.Datum;
import io.github.zongshu.office.ooxml.Palette;
import io.github.zongshu.office.ooxml.Xml;
import java.util.List;

/** Labelled bars from zero; the highlighted ones red before quiet others. */
record BarPlot(BarChart chart) implements Plot {
    private static final int CATEGORY_AXIS = 101;
    private static final int VALUE_AXIS = 102;
    private static final double ROOM = 8;
    private static final double MOST_HEIGHT = 220;
    private static final int FEW = 3;

    @Override
    public void writePlot(ChartMarkup markup) {
        List<Datum> bars = chart.drawn();
        boolean anyHighlight = bars.stream().anyMatch(Datum::highlighted);
        Xml xml = markup.xml();
        layout(markup);
        xml.open("c:barChart");
        xml.leaf("c:barDir", "val", horizontal() ? "bar" : "col");
        xml.leaf("c:grouping", "val", "clustered").leaf("c:varyColors", "val", 0);
        markup.openSeries(0);
        markup.fill(anyHighlight ? Palette.SAND : Palette.RED);
        xml.leaf("c:invertIfNegative", "val", 0);
        for (int i = 0; i < bars.size(); i++) {
            if (bars.get(i).highlighted()) {
                markup.filledPoint(i, Palette.RED);
            }
        }
        new PointLabels(markup, "outEnd").all(markup.table().run(0), TextLook.of(Palette.INK), i -> look(bars.get(i)));
        markup.categories();
        markup.values(0);
        xml.close();
        xml.leaf("c:gapWidth", "val", horizontal() ? 70 : chart.bars().size() <= FEW ? 150 : 60);
        xml.leaf("c:axId", "val", CATEGORY_AXIS)
                .leaf("c:axId", "val", VALUE_AXIS)
                .close();
        Axes axes = new Axes(markup);
        axes.categories(CATEGORY_AXIS, VALUE_AXIS, horizontal() ? "l" : "b", true);
        axes.values(
                VALUE_AXIS,
                CATEGORY_AXIS,
                horizontal() ? "b" : "l",
                Scale.hidden(markup.table().run(0)));
    }

    /** Leaves room for the label of the longest bar. */
    private void layout(ChartMarkup markup) {
        double label = chart.values().stream()
                .mapToDouble(value -> TextLook.width(value.text()))
                .max()
                .orElse(0);
        if (horizontal()) {
            markup.layout(0, 0, 1 - (label + ROOM) / markup.width(), 1);
        } else {
            markup.layout(0, ROOM / height(markup.width()), 1, 1 - ROOM / height(markup.width()));
        }
    }

    private static TextLook look(Datum bar) {
        return bar.highlighted() ? TextLook.bold(Palette.RED) : TextLook.of(Palette.INK);
    }

    private boolean horizontal() {
        return switch (chart.direction()) {
            case HORIZONTAL -> true;
            case VERTICAL -> false;
        };
    }

    @Override
    public double height(double width) {
        return horizontal() ? 20 + 21.0 * chart.bars().size() : Math.min(MOST_HEIGHT, 0.58 * width);
    }
}
