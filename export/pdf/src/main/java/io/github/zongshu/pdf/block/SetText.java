package io.github.zongshu.pdf.block;

import io.github.zongshu.pdf.page.Canvas;
import io.github.zongshu.pdf.page.Tag;
import io.github.zongshu.pdf.type.Line;
import java.util.List;

/**
 * Lines that have been set, with what they are.
 *
 * @param tag what the text is
 * @param lines from top to bottom
 * @param size the em of the text in points; decides where the baseline stands within a line's height
 * @param leading the height of a line in points
 */
record SetText(Tag tag, List<Line> lines, double size, double leading) {
    /** Height of the square above the baseline, in em; the faces for Chinese share it. */
    private static final double ASCENT = 0.88;

    SetText {
        lines = List.copyOf(lines);
    }

    boolean isEmpty() {
        return lines.isEmpty();
    }

    double height() {
        return lines.size() * leading;
    }

    /** One of its lines, or none where it has fewer. */
    SetText line(int index) {
        return new SetText(tag, index < lines.size() ? List.of(lines.get(index)) : List.of(), size, leading);
    }

    double width() {
        return lines.stream().mapToDouble(Line::right).max().orElse(0);
    }

    /** Where the leftmost line begins, measured from the left edge of the column. */
    double left() {
        return lines.stream().mapToDouble(Line::left).min().orElse(0);
    }

    /** Where the baseline of the first line stands, measured from the top of the text. */
    double baseline() {
        return (leading - size) / 2 + ASCENT * size;
    }

    /** How much of the first line's height is above its characters. */
    double above() {
        return (leading - size) / 2;
    }

    /**
     * Draws all lines.
     *
     * @param x the left edge of the column
     * @param y the top of the first line
     */
    void paint(Canvas canvas, double x, double y) {
        for (int i = 0; i < lines.size(); i++) {
            paint(canvas, i, x, y + i * leading);
        }
    }

    /** Draws one line; {@code y} is its top. */
    void paint(Canvas canvas, int line, double x, double y) {
        canvas.text(tag, lines.get(line), x, y + baseline());
    }
}
