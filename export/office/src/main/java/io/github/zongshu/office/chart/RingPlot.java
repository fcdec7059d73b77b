package io.github.zongshu.office.chart;

import io.github.zongshu.chart.Datum;
import io.github.zongshu.chart.RingChart;
import io.github.zongshu.office.ooxml.Palette;
import io.github.zongshu.office.ooxml.Xml;
import io.github.zongshu.value.Value;
import java.util.List;

/** Slices of a ring with their numbers on them, their names beside, and the whole in the middle. */
record RingPlot(RingChart chart) implements Plot {
    private static final double PLOT_WIDTH = 0.62;
    private static final int HOLE = 58;

    @Override
    public void writePlot(ChartMarkup markup) {
        Xml xml = markup.xml();
        markup.layout(0.02, 0.03, PLOT_WIDTH - 0.02, 0.94);
        xml.open("c:doughnutChart").leaf("c:varyColors", "val", 1);
        markup.openSeries(0);
        for (int i = 0; i < markup.table().rows().size(); i++) {
            slice(markup, i);
        }
        new PointLabels(markup, "")
                .all(
                        markup.table().run(0),
                        TextLook.bold(Palette.WHITE),
                        i -> TextLook.bold(Palette.textOn(Palette.slice(i))));
        markup.categories();
        markup.values(0);
        xml.close();
        xml.leaf("c:firstSliceAng", "val", 0).leaf("c:holeSize", "val", HOLE).close();
    }

    private static void slice(ChartMarkup markup, int index) {
        Xml xml = markup.xml().open("c:dPt").leaf("c:idx", "val", index).leaf("c:bubble3D", "val", 0);
        xml.open("c:spPr");
        markup.solid(Palette.slice(index));
        markup.lineProperties(Palette.WHITE, 1, "solid");
        xml.close().close();
    }

    /** The whole stands in the middle as the chart's title, the only text of a chart that can be placed freely. */
    @Override
    public void writeTitle(ChartMarkup markup) {
        Datum centre = chart.centre();
        Value whole = centre == null ? null : centre.value();
        if (centre == null || whole == null) {
            markup.noTitle();
            return;
        }
        Xml xml = markup.xml().open("c:title");
        markup.richText(
                List.of(whole.text(), centre.label()),
                List.of(TextLook.bold(Palette.INK).sized(1200), TextLook.of(Palette.MUTE)));
        xml.open("c:layout").open("c:manualLayout");
        markup.position(PLOT_WIDTH / 2 - 0.09, 0.4);
        xml.close().close().leaf("c:overlay", "val", 1).close();
        xml.leaf("c:autoTitleDeleted", "val", 0);
    }

    @Override
    public void writeLegend(ChartMarkup markup) {
        Legend.write(markup, "r");
    }

    @Override
    public double height(double width) {
        return 0.56 * width;
    }
}
