package io.github.zongshu.charts;

import io.github.zongshu.font.FontRole;
import java.awt.Color;
import java.awt.Font;
import java.awt.geom.Rectangle2D;
import java.util.List;
import java.util.Objects;
import java.util.stream.Collectors;

/**
 * One line of text at its place in a chart.
 *
 * @param runs the text by faces, left to right; mostly one
 * @param x the left end, in points
 * @param baseline the baseline, in points from the top
 * @param width the width as measured with the fonts of the runs
 * @param anchor which end must stay where it is if another font is wider or narrower
 * @param color the colour
 */
public record PlacedText(List<Run> runs, double x, double baseline, double width, Anchor anchor, Color color) {
    /** How far glyphs reach above the baseline at most, in sizes. */
    static final double ASCENT = 0.92;

    /** How far glyphs reach below the baseline at most, in sizes. */
    static final double DESCENT = 0.22;

    /** Which point of a line its place was computed for. */
    public enum Anchor {
        /** The left end. */
        START,
        /** The middle. */
        MIDDLE,
        /** The right end. */
        END
    }

    /**
     * A stretch of one face.
     *
     * @param role the role of the face
     * @param family the name of its family, as the font states it
     * @param font the face as an AWT font in its size, named after the role, see {@link ChartFonts#roleOf}
     * @param text what to draw
     * @param width its width in points
     */
    public record Run(FontRole role, String family, Font font, String text, double width) {
        /** Refuses null. */
        public Run {
            Objects.requireNonNull(role, "role");
            Objects.requireNonNull(family, "family");
            Objects.requireNonNull(font, "font");
            Objects.requireNonNull(text, "text");
        }
    }

    /** Copies the runs; refuses an empty line. */
    public PlacedText {
        runs = List.copyOf(runs);
        if (runs.isEmpty()) {
            throw new IllegalArgumentException("runs is empty");
        }
        Objects.requireNonNull(anchor, "anchor");
        Objects.requireNonNull(color, "color");
    }

    /** The whole line. */
    public String text() {
        return runs.stream().map(Run::text).collect(Collectors.joining());
    }

    /** The size of the text in points. */
    public double size() {
        return runs.get(0).font().getSize2D();
    }

    /** Where the point of the {@link #anchor} lies. */
    public double anchorX() {
        return switch (anchor) {
            case START -> x;
            case MIDDLE -> x + width / 2;
            case END -> x + width;
        };
    }

    /** The room that the line takes, from the top of the highest glyph to the foot of the deepest. */
    public Rectangle2D bounds() {
        return new Rectangle2D.Double(x, baseline - ASCENT * size(), width, (ASCENT + DESCENT) * size());
    }
}
