package io.github.zongshu.pdf.page;

import java.util.ArrayList;
import java.util.List;

/**
 * A band of a page, as wide as its text area, that flows through one or more columns and over as many pages as it needs.
 *
 * @param columns how many, 1 or more
 * @param gutter between two columns, in points
 * @param rule the colour of a hairline between columns, or {@link #NO_RULE}
 * @param before space above it, dropped at the top of a page
 * @param movable whether later regions may be drawn above it where it does not fit on the rest of a page
 * @param opens whether it begins on a page of its own
 * @param slabs what flows
 */
public record Region(
        int columns, double gutter, int rule, double before, boolean movable, boolean opens, List<Slab> slabs) {
    /** No hairline between columns. */
    public static final int NO_RULE = -1;

    /** Copies the slabs. */
    public Region {
        slabs = List.copyOf(slabs);
        if (columns < 1) {
            throw new IllegalArgumentException("columns: " + columns);
        }
    }

    /** Below what stands above it. */
    public Region(int columns, double gutter, int rule, double before, boolean movable, List<Slab> slabs) {
        this(columns, gutter, rule, before, movable, false, slabs);
    }

    /** One column over the whole width. */
    public static Region wide(double before, boolean movable, List<Slab> slabs) {
        return new Region(1, 0, NO_RULE, before, movable, slabs);
    }

    /** The same columns with more content. */
    public Region with(List<Slab> more) {
        List<Slab> all = new ArrayList<>(slabs);
        all.addAll(more);
        return of(all);
    }

    /** The same columns with other content. */
    Region of(List<Slab> others) {
        return new Region(columns, gutter, rule, before, movable, opens, others);
    }

    /** The same on a page of its own. */
    public Region opening() {
        return new Region(columns, gutter, rule, before, false, true, slabs);
    }

    /** The least height that all of it takes in one column. */
    double height() {
        double height = 0;
        for (Slab slab : slabs) {
            height += slab.height() - slab.shrink() + slab.before();
        }
        return height;
    }

    /** The height of what must stand at its beginning. */
    double least() {
        double height = before;
        for (int i = 0; i < slabs.size(); i++) {
            Slab slab = slabs.get(i);
            if (i > 0 && slab.cost() < Slab.NEVER) {
                break;
            }
            height += slab.height() + (i == 0 ? 0 : slab.before());
        }
        return height;
    }

    /** The width of a column in a text area of this width. */
    public double columnWidth(double width) {
        return (width - gutter * (columns - 1)) / columns;
    }
}
