package io.github.zongshu.charts;

import io.github.zongshu.chart.Chart;
import io.github.zongshu.chart.ChartHead;
import io.github.zongshu.message.Notice;
import java.awt.Graphics2D;
import java.awt.RenderingHints;
import java.awt.geom.Rectangle2D;
import java.awt.image.BufferedImage;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;

/**
 * Charts as PNG and SVG files. The same chart gives the same bytes, whatever the locale, the time zone and the thread; the
 * pixels of text in a PNG may differ from one Java release to another. Text grows with the picture, see
 * {@link ChartTheme#forPicture}. May be shared by threads.
 */
public final class ChartImages {
    private static final double MOST_PIXELS = 64e6;
    private static final Map<RenderingHints.Key, Object> SMOOTH = Map.of(
            RenderingHints.KEY_ANTIALIASING, RenderingHints.VALUE_ANTIALIAS_ON,
            RenderingHints.KEY_TEXT_ANTIALIASING, RenderingHints.VALUE_TEXT_ANTIALIAS_ON,
            RenderingHints.KEY_FRACTIONALMETRICS, RenderingHints.VALUE_FRACTIONALMETRICS_ON,
            RenderingHints.KEY_STROKE_CONTROL, RenderingHints.VALUE_STROKE_PURE);

    private final ChartPainter painter;

    private ChartImages(ChartPainter painter) {
        this.painter = painter;
    }

    /** Pictures by this painter, on its palette's paper. */
    public static ChartImages of(ChartPainter painter) {
        return new ChartImages(painter);
    }

    /**
     * The chart as PNG, 24 bits a pixel, without transparency; its resolution is {@code scale} times 72 dots to the inch.
     *
     * @param scale pixels to the point: 1 for a screen, 2 for a fine one, 4 for print
     * @throws IllegalArgumentException when the picture would have more than 64 million pixels
     */
    public ChartImage png(Chart chart, ChartHead head, ChartSize size, double scale) {
        double pixels = size.width() * scale * size.height() * scale;
        if (!(scale > 0 && pixels <= MOST_PIXELS && pixels >= 1)) {
            throw new IllegalArgumentException("scale " + scale + " gives " + pixels + " pixels, not 1 to 64 million");
        }
        int width = Math.max(1, (int) Math.round(size.width() * scale));
        int height = Math.max(1, (int) Math.round(size.height() * scale));
        BufferedImage image = new BufferedImage(width, height, BufferedImage.TYPE_INT_RGB);
        Graphics2D g2 = image.createGraphics();
        try {
            g2.addRenderingHints(SMOOTH);
            g2.setPaint(painter.theme().palette().paper());
            g2.fillRect(0, 0, width, height);
            g2.scale(width / size.width(), height / size.height());
            ChartPainter fitting = painter.withTheme(painter.theme().forPicture(size));
            List<Notice> notices = fitting.paint(chart, head, g2, area(fitting, size));
            return new ChartImage(PngEncoder.encode(image, scale), notices);
        } finally {
            g2.dispose();
        }
    }

    /**
     * The chart as SVG 1.1 in UTF-8. Words are text, in the families of the painter's fonts and, where those are not
     * installed, in common ones of the same kind.
     */
    public ChartImage svg(Chart chart, ChartHead head, ChartSize size) {
        ChartPainter fitting = painter.withTheme(painter.theme().forPicture(size));
        SvgDocument document =
                new SvgDocument(size, head.title(), fitting.theme().palette().paper());
        SvgGraphics g2 = new SvgGraphics(document);
        List<Notice> notices =
                fitting.withText((graphics, text) -> document.text(text)).paint(chart, head, g2, area(fitting, size));
        return new ChartImage(document.finished().getBytes(StandardCharsets.UTF_8), notices);
    }

    /** A narrow margin, so that nothing stands at the very edge of the picture. */
    private static Rectangle2D area(ChartPainter painter, ChartSize size) {
        double margin = Math.min(painter.theme().textSize(), Math.min(size.width(), size.height()) / 8);
        return new Rectangle2D.Double(margin, margin, size.width() - 2 * margin, size.height() - 2 * margin);
    }
}
