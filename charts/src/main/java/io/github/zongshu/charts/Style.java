package io.github.zongshu.charts;

import io.github.zongshu.font.FontRole;
import java.awt.Color;

/** Face, size in points and colour of a line of text. */
record Style(FontRole role, double size, Color color) {
    private static final double LEADING = 1.25;

    /** From one baseline to the next. */
    double leading() {
        return size * LEADING;
    }

    /** How far glyphs reach above the baseline, at most. */
    double ascent() {
        return size * PlacedText.ASCENT;
    }

    /** How far glyphs reach below the baseline, at most. */
    double descent() {
        return size * PlacedText.DESCENT;
    }

    Style colored(Color other) {
        return new Style(role, size, other);
    }

    Style bold() {
        return new Style(FontRole.HEI_BOLD, size, color);
    }

    Style sized(double points) {
        return new Style(role, points, color);
    }
}
