package io.github.zongshu.charts;

import io.github.zongshu.chart.Chart;
import io.github.zongshu.chart.ChartHead;
import io.github.zongshu.font.FontLibrary;
import io.github.zongshu.message.Notice;
import java.awt.Graphics2D;
import java.awt.geom.Rectangle2D;
import java.util.List;
import java.util.Objects;

/**
 * Draws charts on a {@link Graphics2D}. Immutable; may be shared by threads, and should be kept, because its fonts are
 * prepared when it is made. What it draws depends on nothing but the chart, the theme, the fonts and the area.
 *
 * <p>The ground is not filled; the chart expects to stand on the palette's paper. Where a figure has no room, the chart has an
 * axis instead; where names or rows have none, the drawing says so and a notice tells.
 */
public final class ChartPainter {
    private final ChartFonts fonts;
    private final ChartTheme theme;
    private final TextPainter text;

    private ChartPainter(ChartFonts fonts, ChartTheme theme, TextPainter text) {
        this.fonts = fonts;
        this.theme = Objects.requireNonNull(theme, "theme");
        this.text = Objects.requireNonNull(text, "text");
    }

    /** A painter in the {@link ChartTheme#LIGHT} theme with the library's faces for {@code hei} and {@code hei-bold}. */
    public static ChartPainter of(FontLibrary library) {
        return new ChartPainter(ChartFonts.of(library), ChartTheme.LIGHT, TextPainter.AWT);
    }

    /** The same painter in another look; the fonts are shared. */
    public ChartPainter withTheme(ChartTheme other) {
        return new ChartPainter(fonts, other, text);
    }

    /** The same painter with another way to put words on the page; the fonts are shared. */
    public ChartPainter withText(TextPainter other) {
        return new ChartPainter(fonts, theme, other);
    }

    /** How it draws. */
    public ChartTheme theme() {
        return theme;
    }

    /**
     * Draws a chart.
     *
     * @param head what stands around it; {@link ChartHead#NONE} where the document has a caption of its own
     * @param g2 what to draw on, 1 unit being 1 point; its transform is respected, its paint, stroke and font are left
     *     changed
     * @param area where to draw; nothing is drawn outside
     * @return characters that no font has, texts that had to be shortened or left out
     */
    public List<Notice> paint(Chart chart, ChartHead head, Graphics2D g2, Rectangle2D area) {
        Typesetter type = new Typesetter(fonts, theme);
        Canvas canvas = new Canvas(g2, type, text);
        Box box = Box.of(area);
        Box body = new Frame(type, head, box.width()).draw(canvas, box);
        Drawer drawer = Drawer.of(chart);
        if (drawer.hasData()) {
            drawer.draw(canvas, body);
        } else {
            canvas.noData(body);
        }
        return type.notices();
    }

    /**
     * The height, in points, at which a chart with its head looks best in a given width: bars neither fat nor crowded, no
     * text shortened as far as height can prevent it.
     */
    public double naturalHeight(Chart chart, ChartHead head, double width) {
        Typesetter type = new Typesetter(fonts, theme);
        return new Frame(type, head, width).height() + Drawer.of(chart).naturalHeight(type, width);
    }
}
