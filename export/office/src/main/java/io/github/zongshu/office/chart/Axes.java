package io.github.zongshu.office.chart;

import io.github.zongshu.office.ooxml.Palette;
import io.github.zongshu.office.ooxml.Xml;

/** The axes of a plot: a line under the categories, and a quiet scale or none for the values. */
final class Axes {
    private static final double HAIRLINE = 0.5;

    private final ChartMarkup markup;
    private final Xml xml;

    Axes(ChartMarkup markup) {
        this.markup = markup;
        this.xml = markup.xml();
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
        markup.stroke(Palette.INK, 0.75, false);
        markup.textProperties(TextLook.of(Palette.INK));
        xml.leaf("c:crossAx", "val", crossed).leaf("c:crosses", "val", "autoZero");
        xml.leaf("c:auto", "val", 0).leaf("c:lblAlgn", "val", "ctr").leaf("c:lblOffset", "val", 60);
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
        if (scale.fromZero()) {
            xml.leaf("c:min", "val", 0);
        }
        xml.close().leaf("c:delete", "val", 0).leaf("c:axPos", "val", place);
        if (scale.gridlines()) {
            xml.open("c:majorGridlines");
            markup.stroke(Palette.LINE, HAIRLINE, false);
            xml.close();
        }
        xml.leaf("c:numFmt", "formatCode", scale.format(), "sourceLinked", 0);
        ticks(scale.visible() ? "nextTo" : "none");
        xml.open("c:spPr").raw(ChartMarkup.NO_LINE).close();
        markup.textProperties(TextLook.of(Palette.MUTE));
        xml.leaf("c:crossAx", "val", crossed)
                .leaf("c:crosses", "val", place.equals("r") ? "max" : "autoZero")
                .leaf("c:crossBetween", "val", "between")
                .close();
    }

    private void ticks(String labels) {
        xml.leaf("c:majorTickMark", "val", "none").leaf("c:minorTickMark", "val", "none");
        xml.leaf("c:tickLblPos", "val", labels);
    }
}
