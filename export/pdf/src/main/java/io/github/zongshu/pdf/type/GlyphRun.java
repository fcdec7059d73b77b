package io.github.zongshu.pdf.type;

import java.util.Arrays;
import java.util.List;

/** Characters of one style in a line, each with its place. */
public final class GlyphRun {
    private final Style style;
    private final String text;
    private final double[] places;

    private GlyphRun(Style style, String text, double[] places) {
        this.style = style;
        this.text = text;
        this.places = places;
    }

    static GlyphRun of(Style style, String text, List<Double> places) {
        return new GlyphRun(
                style, text, places.stream().mapToDouble(Double::doubleValue).toArray());
    }

    GlyphRun moved(double dx) {
        return new GlyphRun(style, text, Arrays.stream(places).map(x -> x + dx).toArray());
    }

    /** How it is set. */
    public Style style() {
        return style;
    }

    /** The characters. */
    public String text() {
        return text;
    }

    /** How many code points the text has. */
    public int length() {
        return places.length;
    }

    /**
     * Where a glyph begins.
     *
     * @param index of the code point, from 0
     * @return points from the left edge of the column
     */
    public double place(int index) {
        return places[index];
    }

    /** Where the last glyph's advance ends, in points from the left edge of the column. */
    public double end() {
        int last = text.codePointBefore(text.length());
        return places[places.length - 1] + style.face().advance(last) * style.size();
    }

    /** The text with the places, for debugging. */
    @Override
    public String toString() {
        return text + Arrays.toString(places);
    }
}
