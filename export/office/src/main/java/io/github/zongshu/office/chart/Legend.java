package io.github.zongshu.office.chart;

import io.github.zongshu.office.ooxml.Palette;

/** The legend, where direct labels cannot name what is drawn. */
final class Legend {
    private Legend() {}

    /**
     * Writes it.
     *
     * @param side {@code t} above the plot, {@code r} beside it
     */
    static void write(ChartMarkup markup, String side) {
        markup.xml()
                .open("c:legend")
                .leaf("c:legendPos", "val", side)
                .leaf("c:overlay", "val", 0)
                .leaf("c:spPr");
        markup.textProperties(TextLook.of(Palette.INK));
        markup.xml().close();
    }
}
