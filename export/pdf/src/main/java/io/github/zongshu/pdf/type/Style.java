package io.github.zongshu.pdf.type;

import java.util.Objects;

/**
 * How a stretch of text is set.
 *
 * @param face measures it, and is what the drawing is asked to use
 * @param size the em in points
 * @param rgb the colour, {@code 0xRRGGBB}
 * @param tracking space added behind each character, in em; 0 for running text
 */
public record Style(Face face, double size, int rgb, double tracking) {
    /** Refuses a size that cannot be drawn. */
    public Style {
        Objects.requireNonNull(face, "face");
        if (!(size > 0)) {
            throw new IllegalArgumentException("size is not positive: " + size);
        }
    }

    /** Text without tracking. */
    public Style(Face face, double size, int rgb) {
        this(face, size, rgb, 0);
    }
}
