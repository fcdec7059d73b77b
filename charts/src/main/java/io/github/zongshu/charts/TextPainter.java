package io.github.zongshu.charts;

import java.awt.Graphics2D;

/**
 * Puts a chart's words on the page. The place is decided before; a painter of your own can set the text with fonts of your
 * own, or record where it stands. Must be safe to call from several threads, each with a graphics of its own.
 */
@FunctionalInterface
public interface TextPainter {
    /** Draws each run with its AWT font by {@code drawString}; a PDF graphics maps the font, see {@link ChartFonts#roleOf}. */
    TextPainter AWT = (g2, text) -> {
        g2.setPaint(text.color());
        double x = text.x();
        for (PlacedText.Run run : text.runs()) {
            g2.setFont(run.font());
            g2.drawString(run.text(), (float) x, (float) text.baseline());
            x += run.width();
        }
    };

    /** Draws one line; the graphics' paint and font may be left changed. */
    void paint(Graphics2D g2, PlacedText text);
}
