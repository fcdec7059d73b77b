package io.github.zongshu.office.xlsx;

import io.github.zongshu.chart.Chart;
import io.github.zongshu.chart.ChartHead;
import io.github.zongshu.charts.ChartImage;
import io.github.zongshu.charts.ChartImages;
import io.github.zongshu.charts.ChartPainter;
import io.github.zongshu.charts.ChartSize;
import io.github.zongshu.font.FontLibrary;
import io.github.zongshu.picture.Picture;
import io.github.zongshu.report.ChartBlock;
import java.util.Locale;
import java.util.function.Supplier;

/** Makes pictures of a size that suits a sheet. */
final class Images {
    /** Fine enough for print at the size at which it stands. */
    private static final double PIXELS_PER_POINT = 3;

    private static final double POINTS_PER_PIXEL = 0.75;
    private static final double MOST_HEIGHT = 330;

    private final Supplier<FontLibrary> fonts;
    private final Scribe scribe;

    Images(Supplier<FontLibrary> fonts, Scribe scribe) {
        this.fonts = fonts;
        this.scribe = scribe;
    }

    /** How high a chart wants to be as a picture, both in points. */
    double height(Chart chart, double width) {
        return ChartPainter.of(fonts.get()).naturalHeight(chart, ChartHead.NONE, width);
    }

    /** A chart that Excel cannot draw itself. */
    Still chart(ChartBlock block, double width, double height, String path) {
        ChartImage image = ChartImages.of(ChartPainter.of(fonts.get()))
                .png(block.chart(), ChartHead.NONE, new ChartSize(width, height), PIXELS_PER_POINT);
        image.notices().forEach(scribe::report);
        scribe.report(
                "chart-as-picture",
                path,
                block.caption().label() + "在 Excel 中没有对应的图表类型，以图片写入，不随数据改变",
                block.caption().label() + " has no native form in Excel and is a picture; it does not follow the data");
        return new Still(image.bytes(), "png", width, height);
    }

    /** A photo, at most as wide as given and never larger than its pixels. */
    static Still photo(Picture picture, double mostWidth) {
        double width = picture.width() * POINTS_PER_PIXEL;
        double height = picture.height() * POINTS_PER_PIXEL;
        double factor = Math.min(1, Math.min(mostWidth / width, MOST_HEIGHT / height));
        String extension = picture.format().name().toLowerCase(Locale.ROOT);
        return new Still(picture.bytes(), extension, width * factor, height * factor);
    }
}
