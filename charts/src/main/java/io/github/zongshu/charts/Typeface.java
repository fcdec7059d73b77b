package io.github.zongshu.charts;

import io.github.zongshu.font.FontFace;
import io.github.zongshu.font.FontRole;
import java.awt.Font;
import java.awt.FontFormatException;
import java.awt.font.FontRenderContext;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;

/** One face, ready to draw and to measure with. Widths are those of the font's design, without hinting. */
final class Typeface {
    private static final FontRenderContext UNHINTED = new FontRenderContext(null, true, true);
    private static final float EM = 1000;

    private final FontFace face;
    private final Font font;
    private final Font large;
    private final Map<Integer, Double> advances = new ConcurrentHashMap<>();

    private Typeface(FontFace face, Font font) {
        this.face = face;
        this.font = font;
        this.large = font.deriveFont(EM);
    }

    static Typeface of(FontFace face) {
        try {
            return new Typeface(face, new RoleFont(Font.createFont(Font.TRUETYPE_FONT, face.stream()), face.role()));
        } catch (FontFormatException e) {
            throw new IllegalArgumentException("the Java runtime cannot read the font " + face.fileName(), e);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    FontRole role() {
        return face.role();
    }

    String family() {
        return face.familyName();
    }

    Font at(double size) {
        return font.deriveFont((float) size);
    }

    double width(String text, double size) {
        return text.codePoints().mapToDouble(this::advance).sum() * size / EM;
    }

    private double advance(int codePoint) {
        return advances.computeIfAbsent(codePoint, this::measured);
    }

    private double measured(int codePoint) {
        return large.createGlyphVector(UNHINTED, Character.toString(codePoint))
                .getLogicalBounds()
                .getWidth();
    }
}
