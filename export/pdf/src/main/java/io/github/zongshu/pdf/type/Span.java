package io.github.zongshu.pdf.type;

import java.util.List;

/**
 * A stretch of a paragraph.
 *
 * @param pieces its text in order
 * @param whole whether it stays on one line, as a quantity must (GB/T 15835-2011, 5.1.7.2); only where the line itself is
 *     narrower than the span is it broken all the same
 */
public record Span(List<Piece> pieces, boolean whole) {
    /** Copies the pieces. */
    public Span {
        pieces = List.copyOf(pieces);
    }

    /** Text that may be broken wherever the rules allow it. */
    public static Span of(String text, Style style) {
        return new Span(List.of(new Piece(text, style)), false);
    }

    /** Text that stays on one line. */
    public static Span whole(String text, Style style) {
        return new Span(List.of(new Piece(text, style)), true);
    }
}
