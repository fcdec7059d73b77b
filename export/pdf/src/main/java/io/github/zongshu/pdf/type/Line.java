package io.github.zongshu.pdf.type;

import java.util.List;

/**
 * A line that has been set.
 *
 * @param runs its glyphs, in reading order
 * @param left where its first body begins, in points from the left edge of the column
 * @param width from there to the end of its last body
 * @param spacing what was added between characters, in points; negative where marks were squeezed, by the share of their
 *     blanks that was taken, 0 to -1
 * @param last whether the paragraph ends with it
 */
public record Line(List<GlyphRun> runs, double left, double width, double spacing, boolean last) {
    /** Copies the runs. */
    public Line {
        runs = List.copyOf(runs);
    }

    /** The same line elsewhere in its column. */
    public Line moved(double dx) {
        return new Line(runs.stream().map(run -> run.moved(dx)).toList(), left + dx, width, spacing, last);
    }

    /** What a reader reads, without the blanks at the ends. */
    public String text() {
        StringBuilder text = new StringBuilder();
        runs.forEach(run -> text.append(run.text()));
        return text.toString();
    }

    /** Where its last body ends, in points from the left edge of the column. */
    public double right() {
        return left + width;
    }
}
