package io.github.zongshu.office.chart;

import io.github.zongshu.office.ooxml.Palette;
import io.github.zongshu.office.ooxml.Xml;
import java.util.List;

/** The legend, where direct labels cannot name what is drawn. */
final class Legend {
    private Legend() {}

    /**
     * Beside a plot, at its right.
     *
     * @param left where it begins, as a part of the chart's width
     * @param top where it begins, as a part of the chart's height
     */
    static void beside(ChartMarkup markup, double left, double top) {
        write(markup, "r", List.of(), ChartMarkup.placed(left, top));
    }

    /**
     * Above a plot, from the left.
     *
     * @param without entries that name nothing, counted from 0: series that carry labels or take room
     * @param top where it begins, as a part of the chart's height
     */
    static void write(ChartMarkup markup, List<Integer> without, double top) {
        write(markup, "t", without, ChartMarkup.placed(0, top));
    }

    private static void write(ChartMarkup markup, String side, List<Integer> without, String layout) {
        Xml xml = markup.xml().open("c:legend").leaf("c:legendPos", "val", side);
        for (int entry : without) {
            xml.open("c:legendEntry").leaf("c:idx", "val", entry).leaf("c:delete", "val", 1);
            xml.close();
        }
        xml.raw(layout).leaf("c:overlay", "val", 0).leaf("c:spPr");
        markup.textProperties(TextLook.of(Palette.INK));
        xml.close();
    }
}
