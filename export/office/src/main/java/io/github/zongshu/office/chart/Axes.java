package io.github.zongshu.office.chart;

import io.github.zongshu.office.ooxml.Palette;
import io.github.zongshu.office.ooxml.Xml;

/** The axes of a plot: a line under the categories, and a quiet scale or none for the values. */
final class Axes {
    private static final double HAIRLINE = 0.5;

    /** The part of a chart's width that the plot has beside its scale. */
    private static final double PLOT = 0.88;

    /** Names longer than this part of the chart wrap, and none is left out. */
    private static final double SHORT = 0.15;

    private static final double GAP = 2;

    private final ChartMarkup markup;
    private final Xml xml;
    private final String foot;
    private final String crossing;

    Axes(ChartMarkup markup) {
        this(markup, "autoZero", "between");
    }

    private Axes(ChartMarkup markup, String foot, String crossing) {
        this.markup = markup;
        this.xml = markup.xml();
        this.foot = foot;
        this.crossing = crossing;
    }

    /** The same with the axis of the categories at the end of the scale, not at zero. */
    Axes atFoot() {
        return new Axes(markup, "min", crossing);
    }

    /** The same with the first and the last category at the edges of the plot, not half a category within. */
    Axes fromEdgeToEdge() {
        return new Axes(markup, foot, "midCat");
    }

    /**
     * The axis of the categories.
     *
     * @param id its own id
     * @param crossed the id of the axis that it crosses
     * @param place {@code b} for a horizontal axis, {@code l} for an upright one, read from top to bottom
     * @param visible whether it is drawn
     */
    void categories(int id, int crossed, String place, boolean visible) {
        xml.open("c:catAx").leaf("c:axId", "val", id);
        xml.open("c:scaling")
                .leaf("c:orientation", "val", place.equals("l") ? "maxMin" : "minMax")
                .close();
        xml.leaf("c:delete", "val", visible ? 0 : 1).leaf("c:axPos", "val", place);
        xml.leaf("c:numFmt", "formatCode", "General", "sourceLinked", 0);
        ticks("low");
        markup.stroke(Palette.INK, 0.75, "solid");
        markup.upright(TextLook.of(Palette.INK));
        xml.leaf("c:crossAx", "val", crossed).leaf("c:crosses", "val", foot);
        xml.leaf("c:auto", "val", 0).leaf("c:lblAlgn", "val", "ctr").leaf("c:lblOffset", "val", 60);
        if (place.equals("b")) {
            xml.leaf("c:tickLblSkip", "val", skip());
        }
        xml.leaf("c:noMultiLvlLbl", "val", 1).close();
    }

    /**
     * The axis of the values.
     *
     * @param id its own id
     * @param crossed the id of the axis that it crosses
     * @param place {@code b}, {@code l} or {@code r}
     * @param scale what its scale looks like
     */
    void values(int id, int crossed, String place, Scale scale) {
        xml.open("c:valAx").leaf("c:axId", "val", id).open("c:scaling").leaf("c:orientation", "val", "minMax");
        if (!scale.maximum().isEmpty()) {
            xml.leaf("c:max", "val", scale.maximum());
        }
        if (!scale.minimum().isEmpty()) {
            xml.leaf("c:min", "val", scale.minimum());
        }
        xml.close().leaf("c:delete", "val", 0).leaf("c:axPos", "val", place);
        if (scale.gridlines()) {
            xml.open("c:majorGridlines");
            markup.stroke(Palette.LINE, HAIRLINE, "solid");
            xml.close();
        }
        xml.leaf("c:numFmt", "formatCode", scale.format(), "sourceLinked", 0);
        ticks(scale.visible() ? "nextTo" : "none");
        xml.open("c:spPr").raw(ChartMarkup.NO_LINE).close();
        markup.textProperties(TextLook.of(Palette.MUTE));
        xml.leaf("c:crossAx", "val", crossed)
                .leaf("c:crosses", "val", place.equals("r") || place.equals("t") ? "max" : "autoZero")
                .leaf("c:crossBetween", "val", crossing);
        if (!scale.step().isEmpty()) {
            xml.leaf("c:majorUnit", "val", scale.step());
        }
        xml.close();
    }

    /** Every how manieth name is printed under a plot, so that none touches the next. */
    private int skip() {
        double widest = markup.table().labels().stream()
                .mapToDouble(TextLook::width)
                .max()
                .orElse(0);
        double room =
                markup.plotWidth() * PLOT / Math.max(1, markup.table().rows().size());
        boolean manyAndShort = widest < markup.plotWidth() * SHORT;
        return manyAndShort ? (int) Math.ceil((widest + GAP) / room) : 1;
    }

    private void ticks(String labels) {
        xml.leaf("c:majorTickMark", "val", "none").leaf("c:minorTickMark", "val", "none");
        xml.leaf("c:tickLblPos", "val", labels);
    }
}
