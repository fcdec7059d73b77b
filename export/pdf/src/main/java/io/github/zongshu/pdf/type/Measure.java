package io.github.zongshu.pdf.type;

import java.util.Objects;

/**
 * The room that a paragraph has. All lengths in points.
 *
 * @param width of the column
 * @param firstIndent left free on the first line
 * @param restIndent left free on all other lines
 * @param alignment where the lines stand
 */
public record Measure(double width, double firstIndent, double restIndent, Alignment alignment) {
    /** Refuses room in which no line can stand. */
    public Measure {
        Objects.requireNonNull(alignment, "alignment");
        if (!(width - Math.max(firstIndent, restIndent) > 0)) {
            throw new IllegalArgumentException(
                    "no room: width " + width + ", indents " + firstIndent + " and " + restIndent);
        }
    }

    /** Room without indents. */
    public Measure(double width, Alignment alignment) {
        this(width, 0, 0, alignment);
    }

    double indent(boolean first) {
        return first ? firstIndent : restIndent;
    }

    double room(boolean first) {
        return width - indent(first);
    }
}
