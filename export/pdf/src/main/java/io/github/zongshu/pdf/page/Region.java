package io.github.zongshu.pdf.page;

import java.util.List;

/**
 * A band of a page, as wide as its text area, that flows through one or more columns and over as many pages as it needs.
 *
 * @param columns how many, 1 or more
 * @param gutter between two columns, in points
 * @param rule the colour of a hairline between columns, or {@link #NO_RULE}
 * @param before space above it, dropped at the top of a page
 * @param slabs what flows
 */
public record Region(int columns, double gutter, int rule, double before, List<Slab> slabs) {
    /** No hairline between columns. */
    public static final int NO_RULE = -1;

    /** Copies the slabs. */
    public Region {
        slabs = List.copyOf(slabs);
        if (columns < 1) {
            throw new IllegalArgumentException("columns: " + columns);
        }
    }

    /** The same columns with other content. */
    public Region with(List<Slab> content) {
        return new Region(columns, gutter, rule, before, content);
    }

    /** The width of a column in a text area of this width. */
    public double columnWidth(double width) {
        return (width - gutter * (columns - 1)) / columns;
    }
}
