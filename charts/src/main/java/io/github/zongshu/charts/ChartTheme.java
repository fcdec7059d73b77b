package io.github.zongshu.charts;

import java.util.Objects;

/**
 * How charts look: colours and the size of the text, from which all gaps and strokes follow. Make your own with a
 * {@link Palette} of your own.
 *
 * @param palette the colours
 * @param textSize the size of names and figures in points, 4 to 72; ticks are a little smaller, the title larger
 */
public record ChartTheme(Palette palette, double textSize) {
    /** The design's colours, with text to match a printed page. */
    public static final ChartTheme LIGHT = new ChartTheme(Palette.LIGHT, 8);

    /** Greys only. */
    public static final ChartTheme PRINT = new ChartTheme(Palette.PRINT, 8);

    /** For dark screens. */
    public static final ChartTheme DARK = new ChartTheme(Palette.DARK, 8);

    private static final double COLUMN_WIDTH = 320;
    private static final double COLUMN_HEIGHT = 180;

    /** Checks the text size. */
    public ChartTheme {
        Objects.requireNonNull(palette, "palette");
        if (!(textSize >= 4 && textSize <= 72)) {
            throw new IllegalArgumentException("textSize " + textSize + " is not within 4 to 72 points");
        }
    }

    /** The same look with text of another size. */
    public ChartTheme withTextSize(double points) {
        return new ChartTheme(palette, points);
    }

    /**
     * The same look with text that suits a picture shown alone: it grows with the picture, a little slower than it, from the size
     * that suits a column of 320 × 180 points.
     */
    public ChartTheme forPicture(ChartSize size) {
        double larger = Math.min(size.width() / COLUMN_WIDTH, size.height() / COLUMN_HEIGHT);
        double growth = StrictMath.pow(larger, 0.75);
        return withTextSize(Math.min(72, textSize * Math.max(1, growth)));
    }
}
