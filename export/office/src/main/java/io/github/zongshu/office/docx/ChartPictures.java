package io.github.zongshu.office.docx;

import io.github.zongshu.chart.Chart;
import io.github.zongshu.chart.ChartHead;
import io.github.zongshu.charts.ChartImages;
import io.github.zongshu.charts.ChartPainter;
import io.github.zongshu.charts.ChartSize;
import io.github.zongshu.font.FontLibrary;
import java.util.function.Supplier;

/** Pictures of the charts that Word cannot draw. Fonts are asked for only when there is one. */
final class ChartPictures {
    /** Fine enough for print at the size at which the picture stands. */
    private static final double PIXELS_PER_POINT = 4;

    private final Supplier<FontLibrary> fonts;

    ChartPictures(Supplier<FontLibrary> fonts) {
        this.fonts = fonts;
    }

    /** A chart of a width in points, as high as it wants to be. */
    ChartPicture draw(Chart chart, double width) {
        ChartPainter painter = ChartPainter.of(fonts.get());
        ChartSize size = new ChartSize(width, painter.naturalHeight(chart, ChartHead.NONE, width));
        ChartImages images = ChartImages.of(painter);
        return new ChartPicture(
                size,
                images.png(chart, ChartHead.NONE, size, PIXELS_PER_POINT),
                images.svg(chart, ChartHead.NONE, size));
    }
}
