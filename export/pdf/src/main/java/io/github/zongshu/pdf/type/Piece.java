package io.github.zongshu.pdf.type;

import java.util.Objects;

/**
 * Text in one style.
 *
 * @param text what is set; may be empty
 * @param style how
 */
public record Piece(String text, Style style) {
    /** Refuses null. */
    public Piece {
        Objects.requireNonNull(text, "text");
        Objects.requireNonNull(style, "style");
    }
}
