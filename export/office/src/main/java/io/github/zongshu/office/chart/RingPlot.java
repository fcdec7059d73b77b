package io.github.zongshu.office.chart;

import io.github.zongshu.chart.Datum;
import io.github.zongshu.chart.RingChart;
import io.github.zongshu.office.ooxml.Palette;
import io.github.zongshu.office.ooxml.Xml;
import io.github.zongshu.value.Value;
import java.util.List;

/** Slices of a ring with their numbers, their names beside, and the whole in the middle. */
record RingPlot(RingChart chart) implements Plot {
    private static final double MOST_HEIGHT = 180;
    /** From the ring to its names, in points. */
    private static final double BESIDE = 28;

    /** Of the names, in points. */
    private static final double LEADING = 14;

    @Override
    public void writePlot(ChartMarkup markup) {
        Xml xml = markup.xml();
        RingShape shape = shape(markup);
        markup.layout(
                "inner",
                (shape.middleX() - shape.radius()) / markup.width(),
                (shape.middleY() - shape.radius()) / height(markup.width()),
                2 * shape.radius() / markup.width(),
                2 * shape.radius() / height(markup.width()));
        xml.open("c:doughnutChart").leaf("c:varyColors", "val", 1);
        markup.openSeries(0);
        for (int i = 0; i < markup.table().rows().size(); i++) {
            slice(markup, i);
        }
        new PointLabels(markup, "")
                .placed(shape::offset)
                .all(markup.table().run(0), TextLook.bold(Palette.INK), i -> look(shape, i));
        markup.categories();
        markup.values(0);
        xml.close();
        xml.leaf("c:firstSliceAng", "val", 0)
                .leaf("c:holeSize", "val", Math.round(RingShape.HOLE * 100))
                .close();
    }

    private RingShape shape(ChartMarkup markup) {
        return RingShape.of(markup.table().run(0), markup.width(), height(markup.width()));
    }

    private static TextLook look(RingShape shape, int slice) {
        return TextLook.bold(shape.isInside(slice) ? Palette.textOn(Palette.slice(slice)) : Palette.INK);
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
        RingShape shape = shape(markup);
        double half = Math.max(TextLook.width(whole.text()) * 1.2, TextLook.width(centre.label())) / 2;
        markup.title(
                List.of(
                        List.of(new Words(
                                whole.text(), TextLook.bold(Palette.INK).sized(1100))),
                        List.of(new Words(centre.label(), TextLook.of(Palette.MUTE)))),
                (shape.middleX() - half) / markup.width(),
                (shape.middleY() - 16) / height(markup.width()));
    }

    @Override
    public void writeLegend(ChartMarkup markup) {
        RingShape shape = shape(markup);
        double names = LEADING * markup.table().rows().size();
        Legend.beside(
                markup,
                (shape.middleX() + shape.radius() + BESIDE) / markup.width(),
                Math.max(0, shape.middleY() - names / 2) / height(markup.width()));
    }

    @Override
    public double height(double width) {
        return Math.min(MOST_HEIGHT, 0.56 * width);
    }
}
